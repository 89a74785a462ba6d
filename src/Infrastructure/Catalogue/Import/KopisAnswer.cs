using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>What came back, read: the records, or KOPIS' error (which comes with HTTP 200), or why it is neither.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Records">The elements <c>db</c>; null where the body is no answer.</param>
/// <param name="ErrorCode"><c>returncode</c>, where there is one.</param>
/// <param name="Mistake">Why the body is no answer; of ours, never of theirs.</param>
internal sealed record KopisAnswer(HttpStatusCode Status, XElement[]? Records, string? ErrorCode = null, string? Mistake = null)
{
    public const string DatabaseError = "03";
    public const string NoData = "04";

    /// <summary>A few megabytes are more than any record has, and less than hurts.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>An address in a seller in the sellers of a record is the deepest that there is: five.</summary>
    private const int MostDepth = 16;

    /// <summary>The bytes decide, whatever was announced: what is no UTF-8 would be stored as rubbish.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>No DOCTYPE, so no entities that grow without end or lead to files and addresses of ours.</summary>
    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Whether the same question may find a better answer: now and then a body is no XML.</summary>
    public bool IsPassing => (int)Status >= 500 || Status == HttpStatusCode.RequestTimeout || (Status == HttpStatusCode.OK && (Records is null || ErrorCode == DatabaseError));

    public static KopisAnswer Read(HttpStatusCode status, ReadOnlyMemory<byte> body)
    {
        if (status != HttpStatusCode.OK) return new KopisAnswer(status, null, Mistake: $"HTTP {(int)status}");

        try
        {
            var text = Strict.GetString(body.Span).TrimStart('\uFEFF');
            if (IsTooDeep(text)) return new KopisAnswer(status, null, Mistake: "elements in elements without end");

            using var xml = XmlReader.Create(new StringReader(text), Safe);
            var root = XElement.Load(xml);
            if (root.Name != "dbs") return new KopisAnswer(status, null, Mistake: "other XML");

            var records = root.Elements("db").ToArray();
            return new KopisAnswer(status, records, records.Select(r => r.Text("returncode")).FirstOrDefault(code => code.Length > 0));
        }
        catch (DecoderFallbackException)
        {
            return new KopisAnswer(status, null, Mistake: "no UTF-8");
        }
        catch (XmlException)
        {
            return new KopisAnswer(status, null, Mistake: "no XML, or XML with a DOCTYPE");
        }
    }

    /// <summary>Loading looks at all that an element stands in, for each: half a million in each other, which fit into the bound, keep a processor for minutes.</summary>
    private static bool IsTooDeep(string text)
    {
        using var xml = XmlReader.Create(new StringReader(text), Safe);
        while (xml.Read())
        {
            if (xml.Depth > MostDepth) return true;
        }

        return false;
    }
}
