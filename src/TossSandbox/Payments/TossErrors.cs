namespace PickGo.TossSandbox.Payments;

/// <summary>The refusals of the contract that the sandbox gives of its own accord.</summary>
public static class TossErrors
{
    public static readonly TossError AlreadyProcessedPayment = new(400, "ALREADY_PROCESSED_PAYMENT", "이미 처리된 결제 입니다.");

    public static readonly TossError BelowMinimumAmount = new(
        400, "BELOW_MINIMUM_AMOUNT", "신용카드는 결제금액이 100원 이상, 계좌는 200원이상부터 결제가 가능합니다.");

    public static readonly TossError NotFoundPayment = new(404, "NOT_FOUND_PAYMENT", "존재하지 않는 결제 정보 입니다.");

    public static readonly TossError NotFoundPaymentSession = new(
        404, "NOT_FOUND_PAYMENT_SESSION", "결제 시간이 만료되어 결제 진행 데이터가 존재하지 않습니다.");

    public static readonly TossError AlreadyCanceledPayment = new(400, "ALREADY_CANCELED_PAYMENT", "이미 취소된 결제 입니다.");

    public static readonly TossError NotCancelablePayment = new(403, "NOT_CANCELABLE_PAYMENT", "취소 할 수 없는 결제 입니다.");

    public static readonly TossError NotCancelableAmount = new(403, "NOT_CANCELABLE_AMOUNT", "취소 할 수 없는 금액 입니다.");

    public static readonly TossError UnauthorizedKey = new(
        401, "UNAUTHORIZED_KEY", "인증되지 않은 시크릿 키 혹은 클라이언트 키 입니다.");

    public static readonly TossError IncorrectBasicAuthFormat = new(
        403, "INCORRECT_BASIC_AUTH_FORMAT", "잘못된 요청입니다. ':' 를 포함해 인코딩해주세요.");

    public static readonly TossError InvalidIdempotencyKey = new(
        400, "INVALID_IDEMPOTENCY_KEY", "멱등키는 1자 이상 300자 이하여야 합니다.");

    public static readonly TossError IdempotentRequestProcessing = new(
        409, "IDEMPOTENT_REQUEST_PROCESSING", "이전 멱등 요청이 처리중입니다.");

    public static readonly TossError ExpiredPayment = new(400, "EXPIRED_PAYMENT", "결제 유효 시간이 만료되었습니다.");

    public static readonly TossError PayProcessAborted = new(
        400, "PAY_PROCESS_ABORTED", "결제 진행 중 승인에 실패하여 결제가 중단되었습니다.");

    public static readonly TossError Broken = new(
        500, "FAILED_INTERNAL_SYSTEM_PROCESSING", "내부 시스템 처리 작업이 실패했습니다. 잠시 후 다시 시도해주세요.");

    /// <summary>Bad input; <paramref name="what"/> says which field and why.</summary>
    public static TossError InvalidRequest(string what) => new(400, "INVALID_REQUEST", what);
}
