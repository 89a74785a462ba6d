using FluentValidation;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>One answer to one question.</summary>
/// <param name="Kind">What was asked: terms, privacy, age14, marketing-mail, marketing-push, marketing-night.</param>
/// <param name="Version">Of the text that was shown.</param>
/// <param name="Given">Whether it was agreed to.</param>
public sealed record ConsentRequest(string Kind, int Version, bool Given);

/// <summary>The texts that consents are given to.</summary>
public interface IConsentTexts
{
    /// <returns>The version in force today.</returns>
    int InForce(ConsentKind kind);
}

internal static class ConsentRules
{
    public static void AreConsents<T>(this IRuleBuilder<T, IReadOnlyList<ConsentRequest>> rule) => rule.NotNull()
        .Must(all => all is null || (all.All(a => a?.Kind is not null && ConsentKinds.Find(a.Kind) is not null) && all.Select(a => a.Kind).Distinct().Count() == all.Count))
        .WithMessage("Each kind once, of those that are asked for.");

    /// <summary>Whether the answers are to the texts as they are today.</summary>
    public static Result Check(IReadOnlyList<ConsentRequest> answers, IConsentTexts texts) =>
        answers.All(a => a.Version == texts.InForce(KindOf(a))) ? Result.Done : MemberErrors.ConsentVersion;

    /// <summary>Whether somebody who signs up agrees to all that is needed, and to the texts as they are today.</summary>
    public static Result CheckAll(IReadOnlyList<ConsentRequest> answers, IConsentTexts texts)
    {
        var agreed = answers.Where(a => a.Given).Select(KindOf).ToHashSet();
        return ConsentKinds.All.Where(ConsentKinds.IsNeeded).All(agreed.Contains) ? Check(answers, texts) : MemberErrors.ConsentsNeeded;
    }

    /// <summary>The first lines of a member's ledger.</summary>
    public static void Record(Member member, IReadOnlyList<ConsentRequest> answers, DateTime now)
    {
        foreach (var answer in answers) member.Record(new Consent(KindOf(answer), number: 1, answer.Version, answer.Given, ConsentWay.SignUp, now));
    }

    public static ConsentKind KindOf(ConsentRequest answer) => ConsentKinds.Find(answer.Kind)!.Value;
}
