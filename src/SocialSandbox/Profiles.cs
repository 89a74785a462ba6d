using System.Text.Json.Nodes;

namespace PickGo.SocialSandbox;

/// <summary>What the providers tell of a person, each in its own form.</summary>
internal static class Profiles
{
    /// <summary>As OpenID Connect has it; what the person did not give is left out.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Of(Person person)
    {
        if (person.Nickname is not null) yield return new("nickname", person.Nickname);
        if (person.Email is null) yield break;

        yield return new("email", person.Email);
        yield return new("email_verified", person.EmailVerified);
    }

    public static JsonObject OpenId(Grant grant)
    {
        var profile = new JsonObject { ["sub"] = grant.Lie == Lie.OtherSubject ? $"{grant.Person.Subject}9" : grant.Person.Subject };
        foreach (var (name, value) in Of(grant.Person)) profile[name] = value?.DeepClone();
        return profile;
    }

    /// <summary>Naver says nothing about whether an address is verified.</summary>
    public static JsonObject Naver(Grant grant)
    {
        var profile = new JsonObject { ["id"] = grant.Person.Subject };
        if (grant.Person.Nickname is not null) profile["nickname"] = grant.Person.Nickname;
        if (grant.Person.Email is not null) profile["email"] = grant.Person.Email;
        return new JsonObject { ["resultcode"] = "00", ["message"] = "success", ["response"] = profile };
    }
}
