import type { Words } from "../i18n/language";

const ko = {
  failed: {
    title: "로그인하지 못했어요",
    text: "로그인을 그만두었거나 요청이 오래됐어요. 바뀐 것은 없어요. 다시 로그인해 주세요.",
    action: "다시 로그인",
  },
  noOperator: {
    title: "운영자만 쓸 수 있는 화면이에요",
    text: "지금 계정에는 운영자 역할이 없어요. 소유자에게 역할을 요청하거나 다른 계정으로 로그인해 주세요.",
    action: "로그아웃",
    shop: "픽고로 가기",
  },
  signedOut: {
    title: "운영 화면에서 나왔어요",
    text: "이 브라우저의 픽고에는 아직 로그인돼 있을 수 있어요. 함께 쓰는 컴퓨터라면 픽고에서도 로그아웃해 주세요.",
    action: "다시 로그인",
    shop: "픽고로 가기",
  },
  notFound: { title: "없는 화면이에요", text: "주소가 바뀌었거나 잘못됐어요.", action: "온세일로 가기" },
};

export const authWords: Words<typeof ko> = {
  ko,
  en: {
    failed: {
      title: "You are not logged in",
      text: "The log-in was given up or took too long. Nothing has changed. Log in again.",
      action: "Log in again",
    },
    noOperator: {
      title: "This is for operators",
      text: "Your account has no operator's role. Ask an owner for one, or log in with another account.",
      action: "Log out",
      shop: "Go to PickGo",
    },
    signedOut: {
      title: "You have left the portal",
      text: "You may still be logged in at the shop in this browser. On a shared computer log out there too.",
      action: "Log in again",
      shop: "Go to PickGo",
    },
    notFound: { title: "There is no such page", text: "The address has changed or is wrong.", action: "Go to on-sale" },
  },
};
