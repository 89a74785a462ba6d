const legal = {
  links: "약관과 안내",
  pages: {
    terms: "이용약관",
    privacy: "개인정보처리방침",
    refunds: "취소·환불 규정",
    support: "고객센터",
  },
  seller: "사업자 정보",
  sellerFields: {
    name: "상호",
    representative: "대표자",
    businessNumber: "사업자등록번호",
    mailOrderNumber: "통신판매업 신고번호",
    address: "주소",
    phone: "전화",
    email: "이메일",
    hosting: "호스팅",
  },
  sample: "견본",
  sampleHint: "실제 내용이 아니라 보기를 위한 견본이에요.",
  version: "버전 {{version}} · {{day}}부터",
  versions: "모든 버전",
  notInForce: "지금 적용되는 내용이 아니에요.",
  toInForce: "지금 적용되는 내용 보기",
  noVersion: "이 번호의 버전은 없어요. 지금 적용되는 내용에서 모든 버전을 볼 수 있어요.",
};

export const words = { legal };
