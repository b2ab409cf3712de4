const RULE = /[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** The part of `CSSStyleSheet` that Mermaid collects its styles with. */
export class MiniStyleSheet {
  cssRules: { readonly cssText: string }[] = [];

  insertRule(rule: string, index = 0): number {
    this.cssRules.splice(index, 0, { cssText: rule.trim() });
    return index;
  }

  replaceSync(css: string): void {
    this.cssRules = (css.match(RULE) ?? []).map((rule) => ({ cssText: rule.trim() }));
  }
}
