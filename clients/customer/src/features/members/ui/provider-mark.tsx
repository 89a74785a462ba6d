import type { Provider } from "../api/social";

const shapes: Record<Provider, React.ReactNode> = {
  kakao: (
    <path
      fill="#191600"
      d="M12 3C6.5 3 2 6.5 2 10.8c0 2.8 1.9 5.2 4.7 6.6l-1 3.6c-.1.3.3.6.6.4l4.3-2.8c.5 0 .9.1 1.4.1 5.5 0 10-3.5 10-7.900S17.5 3 12 3Z"
    />
  ),
  naver: <path fill="#06210f" d="M15.4 12.7 8.4 3H3v18h5.600v-9.700l7 9.700H21V3h-5.600z" />,
  google: (
    <>
      <path
        fill="#4285f4"
        d="M22.6 12.300c0-.8-.1-1.5-.2-2.200H12v4.200h5.900a5 5 0 0 1-2.2 3.300v2.700h3.600c2-1.9 3.3-4.7 3.3-8Z"
      />
      <path
        fill="#34a853"
        d="M12 23c3 0 5.5-1 7.3-2.700l-3.6-2.700a6.7 6.7 0 0 1-10-3.500H2v2.800A11 11 0 0 0 12 23Z"
      />
      <path fill="#fbbc05" d="M5.7 14.100a6.6 6.6 0 0 1 0-4.200V7.100H2a11 11 0 0 0 0 9.800z" />
      <path
        fill="#ea4335"
        d="M12 5.400c1.6 0 3.1.6 4.2 1.600l3.2-3.100A11 11 0 0 0 2 7.100l3.7 2.800A6.6 6.6 0 0 1 12 5.400Z"
      />
    </>
  ),
};

/** A provider's own mark, beside words that say the same. */
export function ProviderMark({ provider }: { provider: Provider }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className="size-5 shrink-0">
      {shapes[provider]}
    </svg>
  );
}
