namespace PickGo.Application.Legal;

public enum LegalLanguage { Ko, En }

/// <summary>What the operator has to tell buyers in full: terms, privacy, refunds, help. All versions are kept.</summary>
public interface ILegalTexts
{
    /// <summary>The pages there are, in the order of the footer.</summary>
    IReadOnlyList<string> Pages { get; }

    /// <summary>All versions of a page, oldest first; none for a page that does not exist.</summary>
    IReadOnlyList<LegalText> VersionsOf(string page, LegalLanguage language);
}

/// <param name="Page">Its address, e.g. <c>terms</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Version">Counts from 1.</param>
/// <param name="EffectiveOn">From this day on in Korea.</param>
/// <param name="Sample">No lawyer has seen it: to be replaced before anything is sold.</param>
/// <param name="Html">The text, without its heading; nothing in it runs.</param>
public sealed record LegalText(string Page, string Title, int Version, DateOnly EffectiveOn, bool Sample, string Html);
