using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;

namespace PickGo.Application.Reservations;

/// <summary>Seats were given up and their money is on its way: whoever bought them is told, once a cancellation.</summary>
/// <param name="Code">Of the reservation.</param>
/// <param name="Version">Of the reservation after it: which of its cancellations this is.</param>
/// <param name="Seats">Which were given up.</param>
/// <param name="Fee">Whole KRW kept.</param>
/// <param name="Refund">Whole KRW given back.</param>
public sealed record CancellationMailDue(string Code, int Version, IReadOnlyList<int> Seats, long Fee, long Refund) : IOutboxEvent
{
    public static string Type => "reservation.cancellation-mail";
}

internal sealed class SendCancellationMail(IPickGoDb db, ReservationReader reader, IMailAddresses addresses, IMailer mailer, IOptions<RefundOptions> options)
    : IOutboxHandler<CancellationMailDue>
{
    public async Task HandleAsync(CancellationMailDue message, CancellationToken ct)
    {
        var reservation = await db.Reservations.AsNoTracking().Include(r => r.Seats).FirstOrDefaultAsync(r => r.Code == message.Code, ct);
        if (reservation is null || await addresses.FindAsync(reservation.MemberId, ct) is not { } to) return;

        var view = await reader.ViewAsync(reservation, ct);
        var layout = LayoutOf(view, message);
        var subject = new Words($"{view.Performance.Name} {layout.Title.Korean}", $"{layout.Title.English} ({view.Id})");
        await mailer.SendAsync(layout.To(to, subject, $"<canceled-{view.Id}-{message.Version}@pickgo>"), ct);
    }

    private MailLayout LayoutOf(ReservationView view, CancellationMailDue message)
    {
        var seats = view.Seats.Where(s => message.Seats.Contains(s.Seat)).Select(ReservationWords.Seat).ToList();
        // What is left now: another cancel may have come since.
        var left = view.Seats.Count(s => !s.Canceled);
        return new MailLayout(
            new("예매를 취소했어요", "Your seats are canceled"),
            left == 0
                ? new("모든 좌석을 취소했어요. 티켓의 QR 코드로는 더 이상 입장할 수 없어요.", "All seats are canceled. The QR codes of their tickets open no door any more.")
                : new($"아래 좌석을 취소했어요. 남은 {left}석의 티켓은 그대로 쓸 수 있어요.", $"The seats below are canceled. Your other tickets ({left}) stay good."),
            [
                new(new("공연", "Performance"), Words.Both(view.Performance.Name)),
                new(new("일시", "Time"), ReservationWords.When(view.Performance)),
                new(new("취소한 좌석", "Canceled seats"), new(string.Join(", ", seats.Select(s => s.Korean)), string.Join(", ", seats.Select(s => s.English)))),
                new(new("예매 번호", "Reservation"), Words.Both(view.Id)),
                new(new("취소 수수료", "Fee"), ReservationWords.Money(message.Fee)),
                new(new("환불 금액", "Refund"), ReservationWords.Money(message.Refund)),
            ],
            message.Refund == 0
                ? new("돌려드릴 금액이 없어요.", "There is nothing to give back.")
                : new($"환불은 결제하신 수단으로 영업일 기준 {options.Value.ArrivesWithinBusinessDays}일 안에 도착해요. 카드는 취소 내역으로 보여요.",
                    $"The refund arrives the way you paid within {options.Value.ArrivesWithinBusinessDays} business days; on a card it shows as a canceled charge."));
    }
}
