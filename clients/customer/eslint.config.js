import { readdirSync } from "node:fs";
import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
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

for (const folder of readdirSync(new URL("src/features", import.meta.url))) {
  if (!features.includes(folder))
    throw new Error(
      `src/features/${folder} is no feature that eslint.config.js knows: its boundary would not be held.`,
    );
}

/** A feature may use the platform and itself; pages in src/app put features together. */
const boundaries = features.map((feature) => ({
  files: [`src/features/${feature}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: features.filter((other) => other !== feature).map((other) => `@/features/${other}/**`),
            message: "Features never import each other: compose them in src/app.",
          },
          { group: ["@/app/**"], message: "A feature does not know the application around it." },
          { group: ["../../*/**"], message: "Reach outside the feature by @/ so that the boundary is seen." },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist", "test-results", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      "max-lines": ["error", 400],
      "no-console": "error",
    },
  },
  { files: ["eslint.config.js"], languageOptions: { globals: { URL: "readonly" } } },
  ...boundaries,
  {
    files: ["src/platform/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@/features/**", "@/app/**"], message: "The platform knows no feature." }] },
      ],
    },
  },
);
