import { readdirSync } from "node:fs";
import js from "@eslint/js";
import angular from "angular-eslint";
import tseslint from "typescript-eslint";

const features = [
  "catalogue",
  "queue",
  "seats",
  "reservations",
  "payments",
  "members",
  "legal",
  "identity",
  "reviews",
  "waitlist",
  "admin",
];

const folders = readdirSync(new URL("src/app", import.meta.url), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
for (const { name } of folders) {
  if (name !== "platform" && !features.includes(name))
    throw new Error(`src/app/${name} is no feature that eslint.config.js knows: its boundary would not be held.`);
}

/** A feature may use the platform and itself; the routes put features together. */
const boundaries = features.map((feature) => ({
  files: [`src/app/${feature}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: features
          .filter((other) => other !== feature)
          .map((other) => ({ group: [`**/${other}/**`], message: "Features never import each other." })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist", "obj", "test-results", "coverage"] },
  {
    files: ["src/**/*.ts"],
    extends: [js.configs.recommended, ...tseslint.configs.strict, ...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      "max-lines": ["error", 400],
      "no-console": "error",
      "@angular-eslint/component-selector": ["error", { type: "element", prefix: "pg", style: "kebab-case" }],
      "@angular-eslint/prefer-on-push-component-change-detection": "error",
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
    },
  },
  {
    files: ["src/**/*.html"],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  ...boundaries,
  {
    files: ["src/app/platform/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: features.map((feature) => ({
            group: [`../${feature}/**`, `../../${feature}/**`],
            message: "The platform knows no feature.",
          })),
        },
      ],
    },
  },
);
