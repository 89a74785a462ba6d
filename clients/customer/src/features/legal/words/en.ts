import type { words as source } from "./ko";

const legal: (typeof source)["legal"] = {
  links: "Terms and help",
  pages: {
    terms: "Terms of use",
    privacy: "Privacy policy",
    refunds: "Cancellation and refunds",
    support: "Help",
  },
  seller: "About the seller",
  sellerFields: {
    name: "Business",
    representative: "Representative",
    businessNumber: "Business registration",
    mailOrderNumber: "Mail-order registration",
    address: "Address",
    phone: "Phone",
    email: "Mail",
    hosting: "Hosting",
  },
  sample: "Sample",
  sampleHint: "Not real: a sample of what stands here.",
  version: "Version {{version}}, from {{day}}",
  versions: "All versions",
  notInForce: "This version does not apply today.",
  toInForce: "See what applies now",
  noVersion: "There is no version with this number. The one that applies now lists them all.",
};

export const words = { legal };
