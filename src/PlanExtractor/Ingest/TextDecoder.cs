using PlanExtractor.Diagnostics;
namespace PlanExtractor.Ingest;
internal sealed record DecodedText(string Text, string EncodingName, int ReplacedCount);
internal static class TextDecoder { public static Reading<DecodedText> Decode(ReadOnlyMemory<byte> b) => Reading<DecodedText>.Of(new(System.Text.Encoding.UTF8.GetString(b.Span), "UTF-8", 0)); }
