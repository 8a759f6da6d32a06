using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Styles;

/// <summary>Takes back what does not go together, so that a style says what the text shows.</summary>
internal static class Settling
{
    /// <summary>The style, with dimensions made plain that the others rule out.</summary>
    public static Style Settle(Style style)
    {
        var unit = style[Unit];
        if (style.IsPdf)
            style = style.With(Merged, "blank").With(HeadingMarks, style.Is(HeadingMarks, "hash") ? "plain" : style[HeadingMarks]);
        if (unit is "list-row" or "list-row-with-years")
        {
            // A row holds words only; the rest stands elsewhere, and names it.
            style = style.With(Department, Department.Values[0]);
            if (style[KpiPlace] is "unit" or "goal-and-unit")
                style = style.With(KpiPlace, "end-by-title");
            style = style.With(SchedulePlace, "end").With(LabelWords, "common").With(LabelMarks, "lenticular").With(Work, "prose");
            if (unit is "list-row-with-years")
                style = style.With(
                    Schedule, style[Schedule] is "arrows" or "marks" or "filled" or "words" ? style[Schedule] : "words").With(
                        ScheduleColumns, "item");
        }

        if (unit is "card" or "sheet")
            style = style.With(Department, Department.Values[0]).With(LabelMarks, "lenticular").With(Work, "prose");
        if (unit is "box")
            style = style.Is(Department, "bracket") || style.Is(Department, "right-edge") ? style.With(Department, "line") : style;
        if (unit is "sheet" && style[KpiForm] is not ("table" or "in-cell" or "arrow-cell"))
            style = style.With(KpiForm, "table");
        if (unit is not ("sheet" or "card") && style.Is(KpiForm, "in-cell"))
            style = style.With(KpiForm, "arrow-line");
        if (unit is "slide" && style.Is(PageHead, "yes"))
            style = style.With(PageHead, "no");

        // Without numbers or marks, only type size or a page tells a heading.
        if (style.Is(Numbers, "none") && style.Is(HeadingMarks, "plain") && !style.IsPdf && unit is not ("card" or "sheet" or "slide"))
            style = style.With(HeadingMarks, style[Dimensions.Rendering] is "html" or "open-html" or "pipes" ? "hash" : "shapes");

        if (style[KpiPlace] is "end-by-number" or "end-by-title")
            style = style[KpiForm] is "table" or "arrow-cell" ? style : style.With(KpiForm, "table");
        if (style.Is(KpiPlace, "end-by-number") && (style[Numbers] is not ("decimal" or "policy" or "action") || unit is "box"))
            style = style.With(KpiPlace, "end-by-title");
        if (style[KpiPlace] is "end-by-number" or "end-by-title")
            style = style.With(KpiColumns, style[KpiColumns] is "note" or "formula" or "direction" ? style[KpiColumns] : "plain");

        style = SettleAims(style);
        if (style.Is(Schedule, "merged") && !style.ShowsSpans)
            style = style.With(Schedule, "words");
        if (style.Is(Schedule, "none"))
            style = style.With(SchedulePlace, "unit").With(ScheduleColumns, "item").With(ScheduleYears, "as-elsewhere");
        if (style.Is(ScheduleYears, "era-once") && style[Schedule] is "quarters" or "doubled" or "phases")
            style = style.With(ScheduleYears, "bare");
        if (style.Is(Work, "bullets-with-departments"))
            style = style.With(Department, "none").With(DepartmentNames, "plain").With(DepartmentWords, "担当課");
        if (style.Is(Department, "none"))
            style = style.With(DepartmentNames, "plain").With(DepartmentJoin, "comma").With(DepartmentWords, "担当課");
        if (style.Is(DepartmentNames, "roles"))
            style = style.With(DepartmentJoin, "space").With(
                DepartmentWords, style.Is(DepartmentWords, "関係課") ? "担当課" : style[DepartmentWords]);
        if (style.Is(DepartmentNames, "with-bureau") && style[DepartmentJoin] is "space")
            style = style.With(DepartmentJoin, "comma");
        if (unit is "sheet")
            style = style.With(SchedulePlace, "unit").With(KpiPlace, "unit");
        if (style[Dimensions.Rendering] is "single-spaces" or "cell-a-line")
        {
            // An empty cell cannot be seen there.
            if (style[Schedule] is not ("none" or "continued"))
                style = style.With(Schedule, "continued");
            style = style.With(Merged, "filled").With(
                ScheduleColumns, style.Is(ScheduleColumns, "blank") ? "item" : style[ScheduleColumns]);
        }

        return style;
    }

    private static Style SettleAims(Style style)
    {
        if (style[KpiForm] is not ("table" or "columns" or "side-by-side" or "card" or "arrow-cell"))
        {
            style = style.With(KpiWords, "value").With(KpiColumns, "plain").With(Groups, "name-only");
            if (!style.Is(UnitPlace, "target-only") || !style.Is(KpiForm, "arrow-line"))
                style = style.With(UnitPlace, "cell");
            if (style[Targets] is not ("last" or "middle-and-last"))
                style = style.With(Targets, "last");
            style = style[YearPlace] is "cell" or "nowhere" ? style : style.With(YearPlace, "cell");
            if (!style.Is(KpiForm, "list"))
                style = style.With(Targets, "last");
            if (style.Is(KpiForm, "sentence") && style[Aims] is "words" or "no-baseline" or "change")
                style = style.With(Aims, "level");
        }

        else
        {
            style = style.Is(UnitPlace, "target-only") ? style.With(UnitPlace, "cell") : style;
        }

        if (style[KpiForm] is "card" or "columns" or "side-by-side")
        {
            style = style.With(KpiColumns, "plain").With(Groups, "name-only");
            style = style.With(Targets, style.Is(Targets, "middle-and-last") && style.Is(KpiForm, "card") ? "middle-and-last" : "last");
            style = style[YearPlace] is "second-row" or "before-word" or "own-column" ? style.With(YearPlace, "header") : style;
            style = style[UnitPlace] is "column" ? style.With(UnitPlace, "name-bracket") : style;
            style = style[KpiWords] is "years-only" ? style.With(KpiWords, "value") : style;
        }

        if (style.Is(KpiForm, "arrow-cell"))
        {
            // 現状値 → 目標値 in one cell, the years in it or above.
            style = style.With(Targets, "last").With(KpiWords, "value").With(
                KpiColumns, style.Is(KpiColumns, "target-first") ? "plain" : style[KpiColumns]);
            style = style[YearPlace] is "header" or "cell" or "nowhere" ? style : style.With(YearPlace, "cell");
            style = style.With(Groups, style.Is(Groups, "lines-of-a-cell") ? "name-only" : style[Groups]);
            style = style[Aims] is "words" or "no-baseline" ? style.With(Aims, "level") : style;
        }

        if (style.Is(Groups, "lines-of-a-cell"))
        {
            style = style.With(Targets, "last").With(Aims, "level");
            style = style.Is(YearPlace, "own-column") ? style.With(YearPlace, "header") : style;
        }

        if (style.Is(YearPlace, "own-column") && style.Is(KpiColumns, "target-first"))
            style = style.With(KpiColumns, "plain");
        if (style.Is(YearPlace, "own-column") && style[Targets] is "every-year" or "past-series" or "planned-and-actual")
            style = style.With(YearPlace, "header");
        if (style.Is(KpiWords, "years-only") || style[Targets] is "every-year" or "planned-and-actual" or "past-series")
            style = style[YearPlace] is "header" or "second-row" ? style : style.With(YearPlace, "header");
        if (style.Is(KpiWords, "years-only"))
            style = style.With(YearPlace, "header");
        if (style[Targets] is "planned-and-actual")
            style = style.With(YearPlace, "header").With(Groups, "name-only").With(KpiWords, "value").With(KpiColumns, "plain").With(
                Aims, "level");
        if (style[Targets] is "every-year")
            style = style[KpiColumns] is "target-first" ? style.With(KpiColumns, "plain") : style;
        if (style[Aims] is "words" or "change" && !style.Is(Targets, "last"))
            style = style.With(Targets, "last");
        if (style[Aims] is "words" or "a-year" or "change" && style[UnitPlace] is not "cell")
            style = style.With(UnitPlace, "cell");
        if (style.Is(Groups, "goal-column") && style[KpiPlace] is not ("end-by-number" or "end-by-title"))
            style = style.With(Groups, "name-only");
        if (style[KpiForm] is "in-cell")
            style = style.With(KpiPlace, "unit");
        return style;
    }
}
