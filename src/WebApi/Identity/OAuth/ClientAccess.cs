using Microsoft.AspNetCore.Mvc;
using PickGo.WebApi.Platform;
using static PickGo.Domain.Identity.OAuthScopes;

namespace PickGo.WebApi.Identity.OAuth;

/// <summary>Which scope lets a client of somebody else call an operation.</summary>
/// <param name="Scope">The scope; null: none does.</param>
/// <param name="AsItself">Whether it may without a member.</param>
internal sealed record ClientRule(string? Scope, bool AsItself);

/// <summary>
/// What clients of others may call: each operation stands here by its name, and one that does not is refused to them. The policy of an
/// operation is asked beside it, so in a member's name a client can never do more than the member.
/// </summary>
internal static class ClientAccess
{
    private static readonly ClientRule Nobody = new(null, false);

    public static IReadOnlyDictionary<string, ClientRule> Rules { get; } = new Dictionary<string, ClientRule>[]
    {
        AsItself(CatalogueRead, "GetPicture", "ListPosts", "ListPopularPosts", "ListOpeningSoon", "ListSuggestions", "GetPost", "GetOpening", "GetVenue", "ListReviews", "ListLegalPages", "GetLegalPage", "GetDraw", "GetRefundTerms"),
        AsItself(TicketsCheck, "CheckTicket", "GetTicketKeys"),
        ForAMember(ReservationsRead, "ListMyReservations", "GetReservation", "QuoteRefund", "GetTickets", "ListMyPayments", "GetPayment"),
        ForAMember(ReservationsWrite,
            "JoinQueue", "GetPlace", "LeaveQueue", "StreamPlace", "GetSeatMap", "GetAreas", "StreamSeats", "HoldSeats", "ReleaseSeats", "ExtendHold",
            "ReserveSeats", "DeleteReservation", "CancelReservation", "StartPayment", "ConfirmPayment"),
        ForAMember(AdminRead, "GetSessionSettings", "GetPerformanceTerms", "GetPrices", "ListQueues", "ListSales", "GetQueue", "ListAuditEntries", "ListBlockedSeats", "ListUnsettledPayments", "ListReportedReviews", "ListOperations", "GetOperation",
            "FindReservations", "InspectReservation", "QuoteOperatorRefund", "ListVenues", "ListVenuePerformances", "ListVenuePlans", "GetVenuePlan", "GetVenuePlanCsv", "GetPerformancePlan", "GetPerformancePlanCsv"),
        ForAMember(AdminWrite,
            "EditSession", "EditSessionPrices", "EditPrices", "EditPerformanceTerms", "StartImport", "CancelOperation", "ResetPerformanceTerms", "RevokePlace", "SetAdmissionRate", "PauseQueue", "ResumeQueue", "DrainQueue",
            "BlockSeats", "UnblockSeats", "RefundReservation", "ResendTickets", "RetryUnsettledPayment", "HideReview", "ShowReview", "EditReviewRule",
            "AddVenuePlan", "AddVenuePlanCsv", "TakePlan"),
        // Log-ins, passwords, other apps and other people's accounts are for people at our own pages.
        ForNobody(
            "LogIn", "RenewTokens", "LogOut", "ChangePassword", "AskPasswordReset", "ConfirmPasswordReset", "AskEmailChange", "ChangeEmail",
            "ListConsentQuestions", "ListConsents", "UpdateConsents", "ExportMe", "Leave", "ListSessions", "EndOtherSessions", "EndSession", "SendEmailCode", "VerifyEmailCode", "SignUp", "GetMe", "UpdateMe", "ChangeImage", "RemoveImage", "GetImage",
            "AskForPasskey", "LogInWithPasskey", "ListPasskeys", "AskToAddPasskey", "AddPasskey", "RenamePasskey", "DeletePasskey",
            "PassSecondFactor", "EnrolAtLogIn", "ConfirmAtLogIn", "AskForPasskeyAtLogIn", "AddPasskeyAtLogIn", "GetSecondFactor", "EnrolSecondFactor", "ConfirmSecondFactor", "ReplaceRecoveryCodes", "DeleteSecondFactor",
            "ShowSecondFactor", "AskForPasskeyAgain", "ShowPasskey",
            "DescribeAppRequest", "AnswerAppRequest", "ListConnectedApps", "DisconnectApp",
            "ListSocialProviders", "BeginSocialLogIn", "ReturnFromProvider", "ReceiveKakaoUnlink", "FindSocialVisit", "SocialLogIn", "SocialSignUp",
            "ListConnections", "AskConnection", "Connect", "Disconnect",
            "WriteReview", "EditReview", "DeleteReview", "LikeReview", "UnlikeReview", "ReportReview",
            "LockMember", "UnlockMember", "ResetSecondFactor", "ReceivePaymentWebhook",
            "ListClients", "GetClient", "AddClient", "EditClient", "DisableClient", "EnableClient", "ChangeClientSecret", "EndPreviousClientSecret"),
    }.SelectMany(r => r).ToDictionary();

    /// <summary>Gives each operation of the group its rule, and what it refuses because of it.</summary>
    public static RouteGroupBuilder StatesClientAccess(this RouteGroupBuilder group)
    {
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<IEndpointNameMetadata>().LastOrDefault()?.EndpointName is not { } name || !Rules.TryGetValue(name, out var rule)) return;

            endpoint.Metadata.Add(rule);
            Refusal[] refusals = rule.Scope is null ? [EdgeErrors.ScopeNone] : rule.AsItself ? [EdgeErrors.ScopeMissing] : [EdgeErrors.ScopeMissing, EdgeErrors.ScopeMember];
            endpoint.Metadata.Add(new RefusalMetadata(refusals));
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status403Forbidden, typeof(ProblemDetails), [ProblemResults.ContentType]));
        });
        return group;
    }

    /// <summary>Behind authentication: refuses clients of others what they may not.</summary>
    public static void UseClientAccess(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.User.ThirdParty() is null || http.IsForOAuthServer() || http.GetEndpoint() is not { } endpoint) return next(http);
        return Judge(http, endpoint.Metadata.GetMetadata<ClientRule>() ?? Nobody) is { } refusal ? ProblemHandling.WriteAsync(http, refusal) : next(http);
    });

    private static Refusal? Judge(HttpContext http, ClientRule rule) =>
        rule.Scope is null ? EdgeErrors.ScopeNone
        : !http.User.HasScope(rule.Scope) ? EdgeErrors.ScopeMissing
        : rule.AsItself || http.User.TryGetMemberId(out _) ? null : EdgeErrors.ScopeMember;

    private static Dictionary<string, ClientRule> AsItself(string scope, params string[] operations) => operations.ToDictionary(o => o, _ => new ClientRule(scope, true));

    private static Dictionary<string, ClientRule> ForAMember(string scope, params string[] operations) => operations.ToDictionary(o => o, _ => new ClientRule(scope, false));

    private static Dictionary<string, ClientRule> ForNobody(params string[] operations) => operations.ToDictionary(o => o, _ => Nobody);
}
