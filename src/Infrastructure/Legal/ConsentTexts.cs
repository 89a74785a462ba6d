using PickGo.Application.Legal;
using PickGo.Application.Members;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Legal;

/// <summary>Terms and privacy policy are legal texts in versions; the other questions are the sentences on the form, of which there is one version so far.</summary>
internal sealed class ConsentTexts(ILegalTexts texts, TimeProvider time) : IConsentTexts
{
    private const int Sentences = 1;

    public int InForce(ConsentKind kind) => kind switch
    {
        ConsentKind.Terms => VersionOf("terms"),
        ConsentKind.Privacy => VersionOf("privacy"),
        _ => Sentences,
    };

    private int VersionOf(string page)
    {
        var versions = texts.VersionsOf(page, LegalLanguage.Ko);
        var today = DateOnly.FromDateTime(Kst.FromUtc(time.GetUtcNow().UtcDateTime));
        return (versions.LastOrDefault(v => v.EffectiveOn <= today) ?? versions[0]).Version;
    }
}
