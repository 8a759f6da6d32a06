using PlanExtractor.Pdf.Fonts;

namespace PlanExtractor.Pdf.Content;

/// <summary>Operators of text: state, position, showing (ISO 32000-1, 9.3 and 9.4).</summary>
internal sealed class TextOperators(GraphicsStack graphics, TextShower text, MarkedContent marks, WorkBudget budget)
{
    // To show a glyph costs about as much as to run a small operator.
    private const int BytesPerOperator = 2;

    /// <summary>Runs an operator; false when it is none of text.</summary>
    public bool Apply(int key, Operands a, Resources resources)
    {
        switch (key)
        {
            case Operator.BeginText:
                text.Set(Matrix.Identity);
                return true;
            case Operator.TextMatrix:
                if (a.Count >= 6)
                    text.Set(a.Matrix());
                return true;
            case Operator.MoveText:
                text.MoveLine(a[0], a[1]);
                return true;
            case Operator.MoveTextWithLeading:
                graphics.State.Leading = -a[1];
                text.MoveLine(a[0], a[1]);
                return true;
            case Operator.NextLine:
                NextLine();
                return true;
            case Operator.Show or Operator.ShowSpaced:
                Show(a.Items);
                return true;
            case Operator.ShowOnNextLine:
                NextLine();
                Show(a.Items);
                return true;
            case Operator.ShowOnNextLineSpaced:
                (graphics.State.WordSpacing, graphics.State.CharacterSpacing) = (a[0], a[1]);
                NextLine();
                Show(a.Count >= 3 ? a.Items[2..] : []);
                return true;
            default:
                return Set(key, a, resources);
        }
    }

    private bool Set(int key, Operands a, Resources resources)
    {
        ref var state = ref graphics.State;
        switch (key)
        {
            case Operator.Font:
                SetFont(resources.Font(a.Name(0)), a[1]);
                return true;
            case Operator.CharacterSpacing:
                state.CharacterSpacing = a[0];
                return true;
            case Operator.WordSpacing:
                state.WordSpacing = a[0];
                return true;
            case Operator.HorizontalScale:
                state.HorizontalScale = a[0] / 100;
                return true;
            case Operator.Leading:
                state.Leading = a[0];
                return true;
            case Operator.Rise:
                state.Rise = a[0];
                return true;
            case Operator.RenderMode:
                state.RenderMode = (int)Math.Clamp(a[0], 0, 7);
                return true;
            default:
                return false;
        }
    }

    private void SetFont(PdfFont? font, double size) => (graphics.State.Font, graphics.State.FontSize) = (font, size);

    private void NextLine() => text.MoveLine(0, -graphics.State.Leading);

    private void Show(ReadOnlySpan<Operand> items)
    {
        if (marks.Hidden > 0)
            return;
        foreach (var item in items)
            budget.Spend(item.Value is byte[] bytes ? bytes.Length / BytesPerOperator : 0);
        text.Show(graphics.State, items);
    }
}
