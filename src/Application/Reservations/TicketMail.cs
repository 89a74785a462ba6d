using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Reservations;

namespace PickGo.Application.Reservations;

/// <summary>A reservation was paid: its tickets go out by mail.</summary>
/// <param name="Code">Of the reservation.</param>
/// <param name="Copy">Tells a mail that was asked for again from the first, which mail servers would take for a repeat; null: the first.</param>
public sealed record TicketMailDue(string Code, string? Copy = null) : IOutboxEvent
{
    public static string Type => "reservation.ticket-mail";
}

internal sealed class SendTicketMail(IPickGoDb db, ReservationReader reader, IMailAddresses addresses, ITicketCodes codes, IQrCodes qr, IMailer mailer) : IOutboxHandler<TicketMailDue>
{
    public async Task HandleAsync(TicketMailDue message, CancellationToken ct)
    {
        var reservation = await db.Reservations.AsNoTracking().Include(r => r.Seats).FirstOrDefaultAsync(r => r.Code == message.Code, ct);
        if (reservation is not { HasTickets: true }) return;

        if (await addresses.FindAsync(reservation.MemberId, ct) is not { } to) return;
        var view = await reader.ViewAsync(reservation, ct);
        var layout = LayoutOf(view) with { Inset = TicketsOf(reservation) };
        var subject = new Words($"{view.Performance.Name} 예매가 완료됐어요", $"Your tickets ({view.Id})");

        // The same id on every attempt: a repeat after a crash is recognisable as one.
        await mailer.SendAsync(layout.To(to, subject, $"<ticket-{view.Id}{(message.Copy is { } copy ? $"-{copy}" : "")}@pickgo>"), ct);
    }

    private static MailLayout LayoutOf(ReservationView view)
    {
        var seats = view.Seats.Where(s => !s.Canceled).Select(ReservationWords.Seat).ToList();
        return new MailLayout(
            new("예매가 완료됐어요", "Your reservation is complete"),
            new("티켓을 보내드려요. 즐거운 관람 되세요!", "Here are your tickets. Enjoy the performance!"),
            [
                new(new("공연", "Performance"), Words.Both(view.Performance.Name)),
                new(new("일시", "Time"), ReservationWords.When(view.Performance)),
                new(new("장소", "Venue"), Words.Both(view.Performance.Whereabouts())),
                new(new("좌석", "Seats"), new(string.Join(", ", seats.Select(s => s.Korean)), string.Join(", ", seats.Select(s => s.English)))),
                new(new("예매 번호", "Reservation"), Words.Both(view.Id)),
                new(new("결제 금액", "Paid"), ReservationWords.Money(view.TotalPrice)),
            ],
            new("입장할 때 QR 코드를 보여 주세요. '내 예매'에서도 볼 수 있어요.", "Show the QR code at the door. It is also under \"My reservations\"."));
    }

    private string TicketsOf(Reservation reservation) =>
        $"""<table role="presentation" cellpadding="0" cellspacing="0">{string.Concat(reservation.Seats.Where(s => s.IsTaken).OrderBy(s => s.Seat).Select(TicketOf))}</table>""";

    private string TicketOf(ReservationSeat s)
    {
        var name = ReservationWords.Seat(s.Name);
        return $"""<tr><td style="padding:12px 0"><img width="160" height="160" alt="QR {s.TicketCode}" src="{qr.PngDataUri(codes.Write(s))}"></td>"""
            + $"""<td style="padding:12px 16px;font-size:15px"><b>{MailLayout.Encode(name.Korean)}</b><div lang="en" style="font-size:13px">{MailLayout.Encode(name.English)}</div>{s.TicketCode}</td></tr>""";
    }
}
