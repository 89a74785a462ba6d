import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import type { EnrolledLogin, Enrolment, Login } from "@/platform/api/types";

export function passSecondFactor(code: string): Promise<Login> {
  return answer(api.POST("/api/members/login/second-factor", { body: { code } }));
}

export function enrolAtLogin(): Promise<Enrolment> {
  return answer(api.POST("/api/members/login/second-factor/enrolment"));
}

export function confirmAtLogin(code: string): Promise<EnrolledLogin> {
  return answer(api.POST("/api/members/login/second-factor/enrolment/confirm", { body: { code } }));
}

export function secondFactorQuery() {
  return queryOptions({
    queryKey: ["members", "second-factor"],
    queryFn: ({ signal }) => answer(api.GET("/api/members/me/second-factor", { signal })),
  });
}

export function enrol(password: string | null): Promise<Enrolment> {
  return answer(api.POST("/api/members/me/second-factor/enrolment", { body: { password } }));
}

export function confirmEnrolment(code: string): Promise<{ recoveryCodes: string[] }> {
  return answer(api.POST("/api/members/me/second-factor/enrolment/confirm", { body: { code } }));
}

export function replaceRecoveryCodes(): Promise<{ recoveryCodes: string[] }> {
  return answer(api.POST("/api/members/me/second-factor/recovery-codes"));
}

export function removeApp(): Promise<undefined> {
  return answer(api.DELETE("/api/members/me/second-factor"));
}

export function showCode(code: string): Promise<undefined> {
  return answer(api.POST("/api/members/me/second-factor/confirm", { body: { code } }));
}
