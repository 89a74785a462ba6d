import type { PerformanceType } from "@/platform/api/types";

export const performanceTypes: PerformanceType[] = ["Musical", "Concert", "Play", "Classic", "Dance", "Korean", "Etc"];
