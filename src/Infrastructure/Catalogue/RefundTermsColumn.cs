using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PickGo.Domain.Catalogue;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Terms as one short text: they are kept as they were said, and never searched.</summary>
internal static class RefundTermsColumn
{
    private static readonly ValueConverter<RefundTerms, string> AsText = new(terms => terms.ToString(), text => Read(text));

    public static void HasRefundTerms(this PropertyBuilder property) => property.HasMaxLength(RefundTerms.TextLength).HasConversion(AsText);

    private static RefundTerms Read(string text) =>
        RefundTerms.TryParse(text, out var terms) ? terms : throw new InvalidOperationException("Refund terms in the database cannot be read.");
}
