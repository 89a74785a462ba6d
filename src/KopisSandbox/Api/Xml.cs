using System.Text;
using System.Xml;

namespace PickGo.KopisSandbox.Api;

/// <summary>Answers in KOPIS' form.</summary>
internal static class Xml
{
    public const string Type = "application/xml;charset=UTF-8";

    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "    ", NewLineChars = "\n" };

    public static string Of(KopisError error) => Write(dbs => dbs.Record(db =>
    {
        db.Field("returncode", error.Code);
        db.Field("errmsg", error.Message);
        db.Field("responsetime", "");
    }));

    public static IResult ToResult(this KopisError error) => ToResult(Of(error));

    public static IResult ToResult(string xml) => Results.Text(xml, Type, Encoding.UTF8);

    /// <summary>The element <c>dbs</c> with what is written into it.</summary>
    public static string Write(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Form))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("dbs");
            write(xml);
            xml.WriteFullEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static void Record(this XmlWriter xml, Action<XmlWriter> write) => xml.Within("db", write);

    public static void Within(this XmlWriter xml, string name, Action<XmlWriter> write)
    {
        xml.WriteStartElement(name);
        write(xml);
        xml.WriteFullEndElement();
    }

    /// <summary>With an end of its own, also where it is blank.</summary>
    public static void Field(this XmlWriter xml, string name, string text) => xml.Within(name, x => x.WriteString(text));

    public static void Flag(this XmlWriter xml, string name, bool value) => xml.Field(name, value ? "Y" : "N");
}
