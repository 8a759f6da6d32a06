using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Content;

/// <summary>Operators that build, paint and clip by paths (ISO 32000-1, 8.5), and <c>sh</c>, which paints the clip.</summary>
internal sealed class PathOperators(GraphicsStack graphics, PathBuilder path, PageCanvas canvas, MarkedContent marks)
{
    private bool _clips;

    /// <summary>Runs an operator; false when it is none of paths.</summary>
    public bool Apply(int key, Operands a) => Build(key, a) || Paint(key);

    /// <summary>Forgets a path that was left unpainted.</summary>
    public void Clear()
    {
        path.Clear();
        _clips = false;
    }

    private bool Build(int key, Operands a)
    {
        ref readonly var m = ref graphics.State.Ctm;
        switch (key)
        {
            case Operator.Move:
                path.Move(m.Apply(a[0], a[1]));
                return true;
            case Operator.Line:
                path.Line(m.Apply(a[0], a[1]));
                return true;
            case Operator.Curve:
                path.Curve(m.Apply(a[0], a[1]), m.Apply(a[2], a[3]), m.Apply(a[4], a[5]));
                return true;
            case Operator.CurveFromHere:
                path.Curve(path.Last, m.Apply(a[0], a[1]), m.Apply(a[2], a[3]));
                return true;
            case Operator.CurveToEnd:
                path.Curve(m.Apply(a[0], a[1]), m.Apply(a[2], a[3]), m.Apply(a[2], a[3]));
                return true;
            case Operator.Close:
                path.Close();
                return true;
            case Operator.Rectangle:
                path.Rectangle(m, a[0], a[1], a[2], a[3]);
                return true;
            case Operator.Clip or Operator.ClipEvenOdd:
                _clips = true;
                return true;
            default:
                return false;
        }
    }

    private bool Paint(int key)
    {
        if (key is Operator.CloseStroke or Operator.CloseFillStroke or Operator.CloseFillStrokeEvenOdd)
            path.Close();
        switch (key)
        {
            case Operator.Stroke or Operator.CloseStroke:
                Paint(fill: false, stroke: true);
                return true;
            case Operator.Fill or Operator.FillOld or Operator.FillEvenOdd:
                Paint(fill: true, stroke: false);
                return true;
            case Operator.FillStroke or Operator.FillStrokeEvenOdd or Operator.CloseFillStroke or Operator.CloseFillStrokeEvenOdd:
                Paint(fill: true, stroke: true);
                return true;
            case Operator.NoPaint:
                Paint(fill: false, stroke: false);
                return true;
            case Operator.Shade:
                if (marks.Hidden == 0)
                    Shade(graphics.State.Clip);
                return true;
            default:
                return false;
        }
    }

    // The clip counts from the next painting on; of its shape, the box is enough.
    private void Paint(bool fill, bool stroke)
    {
        var clip = _clips ? path.Bounds() : null;
        if ((fill || stroke) && marks.Hidden == 0)
            path.Paint(graphics.State, fill, stroke);
        Clear();
        if (clip is { } box)
            graphics.State.Clip = graphics.State.Clip.Within(box);
    }

    private void Shade(Box area)
    {
        if (area.Width > 0 && area.Height > 0 && graphics.State.Fill.IsSeen)
            canvas.Add(new DrawnPath([new(area.Left, area.Top), new(area.Right, area.Top), new(area.Right, area.Bottom),
                new(area.Left, area.Bottom)], area, true, null, null, 0, PathShape.Patterned));
    }
}
