import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts'];
const PLAIN = ['**/*.astro', '**/*.js', '**/*.mjs'];

/** The pure core knows data and nothing else: no framework, no file system, no document object model. */
const OUTSIDE_THE_CORE = [
  {
    regex: '^(astro|@astrojs)(/|:|$)|^astro:',
    message: 'src/model is the pure core: framework code belongs in src/lib.',
  },
  { regex: '^node:', message: 'src/model is the pure core: reading files belongs in src/lib.' },
  {
    regex: '^(\\.\\./)+(lib|components|layouts|pages|client|search|diagrams|markdown)(/|$)',
    message: 'src/model is the pure core: the rest may import it, it imports none of the rest.',
  },
];
const WITHOUT_EXTENSION = {
  regex: '^\\.{1,2}/(?!.*\\.(ts|js|mjs|astro|css|json|svg)(\\?.*)?$)',
  message: 'Relative imports name the file with its extension (Node runs .ts directly).',
};
const BROWSER_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'HTMLElement',
  'Node',
];
const NODE_GLOBALS = ['process', 'Buffer', '__dirname', 'require'];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'public/', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages are everyday; the rule is kept for objects and undefined.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A callback that forgets its value is how forEach and promises are written.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'integrations/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-imports': ['error', { patterns: [WITHOUT_EXTENSION] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [WITHOUT_EXTENSION, ...OUTSIDE_THE_CORE] }],
      'no-restricted-globals': ['error', ...BROWSER_GLOBALS, ...NODE_GLOBALS],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  astro.configs.recommended,
  {
    files: PLAIN,
    rules: { 'no-undef': 'off', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
