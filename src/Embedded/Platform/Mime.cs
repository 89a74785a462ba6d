using System.Globalization;
using System.Text;
using PickGo.Application.Platform;

namespace PickGo.Embedded.Platform;

/// <summary>Writes a mail as RFC 5322 says: a text and an HTML alternative, everything in ASCII.</summary>
internal static class Mime
{
    private const string Boundary = "=_pickgo_alternative";

    public static string Write(Mail mail, DateTime now) => string.Join(
        "\r\n",
        "From: PickGo <no-reply@pickgo.local>",
        "To: " + OneLine(mail.To),
        "Subject: " + Word(mail.Subject),
        "Date: " + now.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture),
        "Message-ID: " + OneLine(mail.MessageId),
        "MIME-Version: 1.0",
        $"Content-Type: multipart/alternative; boundary=\"{Boundary}\"",
        "",
        Part("text/plain", mail.Text),
        Part("text/html", mail.Html),
        $"--{Boundary}--",
        "");

    private static string Part(string type, string text) => string.Join(
        "\r\n",
        $"--{Boundary}",
        $"Content-Type: {type}; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks));

    // An encoded word may have 75 characters, so 45 bytes: as many whole runes as fit go into each.
    private static string Word(string text)
    {
        var words = new List<string>();
        var bytes = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            var more = Encoding.UTF8.GetBytes(rune.ToString());
            if (bytes.Count + more.Length > 42)
                Flush();
            bytes.AddRange(more);
        }

        Flush();
        return string.Join("\r\n ", words);

        void Flush()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=");
            bytes.Clear();
        }
    }

    private static string OneLine(string text)
        => new([.. text.Select(c => c is < ' ' or > '~' ? '_' : c)]);
}
