using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using PickGo.Application.Catalogue.Plans;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Catalogue.Plans;

/// <summary>Seats as CSV. What a spreadsheet would take for a formula goes out with an apostrophe before it, and comes in without.</summary>
internal sealed class SeatSheets : ISeatSheets
{
    private static readonly string[] Columns = ["area", "row", "seat", "x", "y", "mark", "grade"];
    private static readonly char[] Formulas = ['=', '@', '+', '-'];
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static CsvConfiguration Form(Action<int> broken) => new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        TrimOptions = TrimOptions.Trim,
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = Formulas,
        BadDataFound = found => broken(found.Context.Parser!.RawRow),
    };

    public byte[] Write(PlanDraft plan)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, WithMark))
        using (var csv = new CsvWriter(text, Form(_ => { })))
        {
            foreach (var column in Columns) csv.WriteField(column);
            csv.NextRecord();
            foreach (var s in SeatSheet.Of(plan))
            {
                foreach (var field in new[] { s.Area, s.Row, s.Seat, Number(s.X), Number(s.Y), s.Mark, $"{s.Grade}" }) csv.WriteField(field);
                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    public Result<PlanDraft> Read(ReadOnlyMemory<byte> file)
    {
        var faults = new PlanFaults();
        if (TextOf(file, faults) is { } text && SeatsOf(text, faults) is { } seats && !faults.Any && SeatSheet.Read(seats, faults) is { } plan) return plan;

        return PlanErrors.Invalid(faults.Found);
    }

    private static string? TextOf(ReadOnlyMemory<byte> file, PlanFaults faults)
    {
        try
        {
            return Strict.GetString(file.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            faults.Add("", PlanFaultCodes.Unreadable, "The file is no UTF-8.", 1);
            return null;
        }
    }

    private static List<SheetSeat>? SeatsOf(string text, PlanFaults faults)
    {
        using var csv = new CsvParser(new StringReader(text), Form(line => faults.Add("", PlanFaultCodes.Unreadable, "A quotation mark stands where none can.", line)));
        if (!csv.Read() || !csv.Record!.Select(c => c.ToLowerInvariant()).SequenceEqual(Columns))
        {
            faults.Add("", PlanFaultCodes.Missing, $"The first line is {string.Join(',', Columns)}.", 1);
            return null;
        }

        var seats = new List<SheetSeat>();
        while (csv.Read())
        {
            if (seats.Count == HousePlan.MaxSeats)
            {
                faults.Add("", PlanFaultCodes.TooManySeats, $"A plan has at most {HousePlan.MaxSeats} seats.", csv.RawRow);
                return null;
            }

            if (SeatOf(csv.Record!, csv.RawRow, faults) is { } seat) seats.Add(seat);
        }

        if (seats.Count == 0 && !faults.Any) faults.Add("", PlanFaultCodes.NoAreas, "There is no seat in the file.", 1);
        return seats;
    }

    private static SheetSeat? SeatOf(string[] fields, int line, PlanFaults faults)
    {
        if (fields.Length != Columns.Length)
        {
            faults.Add("", PlanFaultCodes.Missing, $"The line has {fields.Length} fields instead of {Columns.Length}.", line);
            return null;
        }

        var isNumbered = Coordinate(fields[3], "x", line, faults, out var x) & Coordinate(fields[4], "y", line, faults, out var y);
        var isGraded = Enum.GetNames<SeatGrade>().Contains(fields[6]);
        if (!isGraded) faults.Add("grade", PlanFaultCodes.Value, $"A grade is one of {string.Join(", ", Enum.GetNames<SeatGrade>())}.", line);
        if (fields[0].Length == 0) faults.Add("area", PlanFaultCodes.Missing, "The area is missing.", line);
        if (fields[2].Length == 0) faults.Add("seat", PlanFaultCodes.Missing, "The seat is missing.", line);
        return isNumbered && isGraded && fields[0].Length > 0 && fields[2].Length > 0
            ? new SheetSeat(line, Plain(fields[0]), Plain(fields[1]), Plain(fields[2]), x, y, Plain(fields[5]), Enum.Parse<SeatGrade>(fields[6]))
            : null;
    }

    private static bool Coordinate(string field, string name, int line, PlanFaults faults, out double value)
    {
        if (double.TryParse(field, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value is >= 0 and <= PlanDraft.MapSize) return true;

        faults.Add(name, PlanFaultCodes.Outside, $"{name} is a number from 0 to {PlanDraft.MapSize}.", line);
        return false;
    }

    private static string Plain(string field) => field.Length > 1 && field[0] == '\'' && Formulas.Contains(field[1]) ? field[1..] : field;

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
