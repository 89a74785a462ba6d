namespace PickGo.WebApi.Platform;

/// <summary>What is refused before a use case is asked, and what went wrong outside of them.</summary>
internal static class EdgeErrors
{
    public static readonly Refusal AuthRequired = new(401, "auth.required", "This needs a valid access token.");
    public static readonly Refusal AuthForbidden = new(403, "auth.forbidden", "You may not do this.");
    public static readonly Refusal ScopeMissing = new(403, "scope.missing", "The token lacks the scope that this needs.");
    public static readonly Refusal ScopeNone = new(403, "scope.none", "No scope lets an app do this.");
    public static readonly Refusal ScopeMember = new(403, "scope.member", "This needs a member's consent; an app cannot do it in its own name.");
    public static readonly Refusal NotFound = new(404, "not-found", "There is nothing here.");
    public static readonly Refusal Method = new(405, "request.method", "This address does not take this method.");
    public static readonly Refusal TooLarge = new(413, "request.too-large", "The request is too large.");
    public static readonly Refusal MediaType = new(415, "request.media-type", "This address takes no such body: send JSON, and pictures as a form.");
    public static readonly Refusal Malformed = new(400, "request.malformed", "The request cannot be read.");
    public static readonly Refusal Internal = new(500, "internal", "Something went wrong on our side.");
}
