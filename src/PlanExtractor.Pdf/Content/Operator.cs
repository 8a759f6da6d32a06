namespace PlanExtractor.Pdf.Content;

/// <summary>
/// Names of operators (ISO 32000-1, Annex A), their letters packed into one number, so that a switch over them is one jump.
/// </summary>
internal static class Operator
{
    public const int
        Save = 'q', Restore = 'Q', Concatenate = ('c' << 8) | 'm', SetState = ('g' << 8) | 's', LineWidth = 'w', Dash = 'd',
        Draw = ('D' << 8) | 'o', Shade = ('s' << 8) | 'h', InlineImage = ('B' << 8) | 'I',
        BeginMarked = ('B' << 16) | ('M' << 8) | 'C', BeginMarkedWith = ('B' << 16) | ('D' << 8) | 'C', EndMarked = ('E' << 16) | ('M' << 8)
            | 'C';

    public const int
        BeginText = ('B' << 8) | 'T', Font = ('T' << 8) | 'f', TextMatrix = ('T' << 8) | 'm', MoveText = ('T' << 8) | 'd',
        MoveTextWithLeading = ('T' << 8) | 'D', NextLine = ('T' << 8) | '*', Show = ('T' << 8) | 'j', ShowSpaced = ('T' << 8) | 'J',
        ShowOnNextLine = '\'', ShowOnNextLineSpaced = '"', CharacterSpacing = ('T' << 8) | 'c', WordSpacing = ('T' << 8) | 'w',
        HorizontalScale = ('T' << 8) | 'z', Leading = ('T' << 8) | 'L', Rise = ('T' << 8) | 's', RenderMode = ('T' << 8) | 'r';

    public const int
        Move = 'm', Line = 'l', Curve = 'c', CurveFromHere = 'v', CurveToEnd = 'y', Close = 'h', Rectangle = ('r' << 8) | 'e',
        Stroke = 'S', CloseStroke = 's', Fill = 'f', FillOld = 'F', FillEvenOdd = ('f' << 8) | '*', FillStroke = 'B',
        FillStrokeEvenOdd = ('B' << 8) | '*', CloseFillStroke = 'b', CloseFillStrokeEvenOdd = ('b' << 8) | '*', NoPaint = 'n',
        Clip = 'W', ClipEvenOdd = ('W' << 8) | '*';

    public const int
        FillGray = 'g', StrokeGray = 'G', FillRgb = ('r' << 8) | 'g', StrokeRgb = ('R' << 8) | 'G', FillCmyk = 'k', StrokeCmyk = 'K',
        FillSpace = ('c' << 8) | 's', StrokeSpace = ('C' << 8) | 'S', FillColor = ('s' << 8) | 'c', StrokeColor = ('S' << 8) | 'C',
        FillColorAny = ('s' << 16) | ('c' << 8) | 'n', StrokeColorAny = ('S' << 16) | ('C' << 8) | 'N';

    /// <summary>The number of an operator; 0 for longer words, which no operator is.</summary>
    public static int Key(ReadOnlySpan<byte> letters)
    {
        var key = 0;
        foreach (var letter in letters.Length <= 3 ? letters : [])
            key = (key << 8) | letter;
        return key;
    }
}
