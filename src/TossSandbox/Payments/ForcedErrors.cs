using System.Collections.Frozen;

namespace PickGo.TossSandbox.Payments;

/// <summary>What the header <c>TossPayments-Test-Code</c> can ask for: every documented error, with its status.</summary>
public static class ForcedErrors
{
    public const string Header = "TossPayments-Test-Code";

    private static readonly FrozenDictionary<string, TossError> ByCode = new TossError[]
    {
        TossErrors.AlreadyProcessedPayment,
        TossErrors.BelowMinimumAmount,
        TossErrors.NotFoundPayment,
        TossErrors.NotFoundPaymentSession,
        TossErrors.AlreadyCanceledPayment,
        TossErrors.NotCancelablePayment,
        TossErrors.NotCancelableAmount,
        TossErrors.UnauthorizedKey,
        TossErrors.IncorrectBasicAuthFormat,
        TossErrors.InvalidIdempotencyKey,
        TossErrors.IdempotentRequestProcessing,
        TossErrors.Broken,
        TossErrors.InvalidRequest("잘못된 요청입니다."),
        new(400, "PROVIDER_ERROR", "일시적인 오류가 발생했습니다. 잠시 후 다시 시도해주세요."),
        new(400, "INVALID_API_KEY", "잘못된 시크릿키 연동 정보 입니다."),
        new(400, "INVALID_CARD_NUMBER", "카드번호를 다시 확인해주세요."),
        new(400, "INVALID_STOPPED_CARD", "정지된 카드 입니다."),
        new(403, "REJECT_CARD_PAYMENT", "한도초과 혹은 잔액부족으로 결제에 실패했습니다."),
        new(403, "REJECT_CARD_COMPANY", "결제 승인이 거절되었습니다."),
        new(403, "REJECT_ACCOUNT_PAYMENT", "잔액부족으로 결제에 실패했습니다."),
        new(403, "FORBIDDEN_REQUEST", "허용되지 않은 요청입니다."),
        new(403, "FDS_ERROR", "위험거래가 감지되어 결제가 제한됩니다."),
        new(403, "FORBIDDEN_CONSECUTIVE_REQUEST", "반복적인 요청은 허용되지 않습니다. 잠시 후 다시 시도해주세요."),
        new(500, "FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING", "결제가 완료되지 않았어요. 다시 시도해주세요."),
        new(500, "UNKNOWN_PAYMENT_ERROR", "결제에 실패했어요. 같은 문제가 반복된다면 은행이나 카드사로 문의해주세요."),
        new(400, "ALREADY_REFUND_PAYMENT", "이미 환불된 결제입니다."),
        new(400, "INVALID_REFUND_ACCOUNT_INFO", "환불 계좌번호와 예금주명이 일치하지 않습니다."),
        new(400, "NOT_MATCHES_REFUNDABLE_AMOUNT", "잔액 결과가 일치하지 않습니다."),
        new(400, "REFUND_REJECTED", "환불이 거절됐습니다. 결제사에 문의 부탁드립니다."),
        new(403, "EXCEED_MAX_REFUND_DUE", "환불 가능한 기간이 지났습니다."),
        new(403, "NOT_ALLOWED_PARTIAL_REFUND", "부분 환불이 허용되지 않는 결제입니다."),
        new(403, "EXCEED_CANCEL_LIMIT", "취소 한도를 초과했습니다."),
        new(500, "FAILED_REFUND_PROCESS", "은행 응답시간 지연이나 일시적인 오류로 환불요청에 실패했습니다."),
        new(500, "FAILED_PARTIAL_REFUND", "은행 점검, 해약 계좌 등의 사유로 부분 환불이 실패했습니다."),
        new(500, "FAILED_METHOD_HANDLING_CANCEL", "취소 중 결제 시 사용한 결제 수단 처리과정에서 일시적인 오류가 발생했습니다."),
        new(500, "COMMON_ERROR", "일시적인 오류가 발생했습니다. 잠시 후 다시 시도해주세요."),
    }.ToFrozenDictionary(error => error.Code);

    /// <summary>The documented error of this code, or null.</summary>
    public static TossError? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Makes the request end with this error, as if it had asked for it.</summary>
    public static void Force(HttpContext http, TossError error) => http.Items[Header] = error;

    /// <summary>The error that the request asks for, or null when it asks for none.</summary>
    public static TossError? AskedFor(HttpRequest request)
    {
        if (request.HttpContext.Items[Header] is TossError forced)
            return forced;
        var code = request.Headers[Header].ToString();
        if (code.Length == 0)
            return null;
        return Find(code)
            ?? TossErrors.InvalidRequest($"{Header} 헤더의 값을 알 수 없습니다.");
    }
}
