import clsx from "clsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { atServer } from "@/platform/api/server";

/**
 * Pictures of which nobody knows the shape before they are there. Each has the room of an upright sheet until then, and
 * stands last, with a screen to itself: the next one comes when it has its own size. So none moves while it is looked at,
 * nor does the foot of the page below it.
 */
export function IntroPictures({ images }: { images: string[] }) {
  const { t } = useTranslation("catalogue");
  const [settled, setSettled] = useState(0);
  return images.slice(0, settled + 1).map((image, index) => {
    const settle = () => setSettled((known) => Math.max(known, index + 1));
    return (
      <div key={image} className={clsx(index === settled && "min-h-dvh")}>
        <img
          src={atServer(image)}
          alt={t("intro", { index: index + 1 })}
          loading="lazy"
          onLoad={settle}
          onError={settle}
          className="aspect-[auto_7/10] w-full max-w-2xl rounded-card bg-mist"
        />
      </div>
    );
  });
}
