using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>A reservation was paid: its tickets go out by mail.</summary>
public sealed record TicketMailDue(string Code) : IOutboxEvent
{
    public static string Type => "reservation.ticket-mail";
}

internal sealed class SendTicketMail(IPickGoDb db, ReservationReader reader, ITicketCodes codes, IQrCodes qr, IMailer mailer) : IOutboxHandler<TicketMailDue>
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    public async Task HandleAsync(TicketMailDue news, CancellationToken ct)
    {
        var reservation = await db.Reservations.AsNoTracking().Include(r => r.Seats).FirstOrDefaultAsync(r => r.Code == news.Code, ct);
        if (reservation is not { HasTickets: true }) return;

        var to = await db.Members.Where(m => m.Id == reservation.MemberId).Select(m => m.Email).FirstAsync(ct);
        var view = await reader.ViewAsync(reservation, ct);
        var subject = $"[PickGo] {view.Performance.Name} 예매가 완료됐어요 ({view.Code})";

        // The same id on every attempt: a repeat after a crash is recognisable as one.
        await mailer.SendAsync(new Mail(to, subject, TextOf(view), HtmlOf(view, reservation), $"<ticket-{view.Code}@pickgo>"), ct);
    }

    private static string When(ReservationView view) =>
        Kst.FromUtc(view.Performance.PerformanceTime).ToString("yyyy년 M월 d일 (ddd) HH:mm", Korean);

    private static string SeatName(ReservationSeatView s) => $"{s.Area} 구역 {s.Row}열 {s.Number}번";

    private static string TextOf(ReservationView view) =>
        $"""
        {view.Performance.Name}
        {When(view)} · {view.Performance.Venue}
        예매 번호 {view.Code}
        {string.Join(Environment.NewLine, view.Seats.Where(s => !s.Canceled).Select(SeatName))}
        결제 금액 {view.TotalPrice:N0}원

        입장할 때 '내 예매'의 QR 코드를 보여 주세요. / Show the QR code under "My reservations" at the door.
        """;

    private string HtmlOf(ReservationView view, Reservation reservation)
    {
        var tickets = reservation.Seats.Where(s => s.IsTaken).OrderBy(s => s.Seat).Select(s =>
            $"""<tr><td style="padding:12px 0"><img width="160" height="160" alt="{s.TicketCode}" src="{qr.PngDataUri(codes.Write(s))}"></td><td style="padding:12px"><b>{Encode(s.AreaName)} 구역 {Domain.Seats.RowLetters.Of(s.Row)}열 {s.Number}번</b><br>{s.TicketCode}</td></tr>""");
        return $"""
            <!doctype html><html lang="ko"><meta charset="utf-8">
            <body style="font-family:sans-serif;color:#17151F;max-width:560px;margin:auto">
            <h1 style="font-size:20px">{Encode(view.Performance.Name)}</h1>
            <p>{When(view)}<br>{Encode(view.Performance.Venue)}<br>예매 번호 <b>{view.Code}</b> · 결제 금액 <b>{view.TotalPrice:N0}원</b></p>
            <table>{string.Concat(tickets)}</table>
            <p>입장할 때 QR 코드를 보여 주세요. Show the QR code at the door.</p>
            </body></html>
            """;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
