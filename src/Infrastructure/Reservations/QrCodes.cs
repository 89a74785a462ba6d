using PickGo.Application.Reservations;
using QRCoder;

namespace PickGo.Infrastructure.Reservations;

/// <summary>QR codes by QRCoder, with medium error correction: readable from a scratched telephone.</summary>
internal sealed class QrCodes : IQrCodes
{
    private const int PixelsPerModule = 6;

    public string Svg(string text)
    {
        using var data = Encode(text);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(PixelsPerModule, "#000000", "#ffffff", sizingMode: SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    public string PngDataUri(string text)
    {
        using var data = Encode(text);
        using var png = new PngByteQRCode(data);
        return $"data:image/png;base64,{Convert.ToBase64String(png.GetGraphic(PixelsPerModule))}";
    }

    private static QRCodeData Encode(string text)
    {
        using var generator = new QRCodeGenerator();
        return generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
    }
}
