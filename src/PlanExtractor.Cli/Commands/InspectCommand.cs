using System.CommandLine;
using PlanExtractor.Cli.Extract;
using PlanExtractor.Cli.Inspect;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Commands;

/// <summary><c>planextractor inspect plan.pdf --svg pages/</c>.</summary>
internal sealed class InspectCommand : Command
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        new("inspect plan.pdf", "one line a page: what is on it, what was found"),
        new("inspect plan.pdf --page 12", "every block, table, bar and fact of page 12"),
        new("inspect plan.pdf --svg pages/", "a drawing of each page, with frames around what was understood"),
        new("inspect plan.pdf --roles", "why tables, units and owners were read as they were"),
        new("inspect plan.pdf --page 12 --json", "the same for programs, with glyphs and paths"),
    ];

    public InspectCommand(Engine engine, Terminal terminal)
        : base("inspect", "Shows what the program sees in a file, and so why something was read as it was.")
    {
        var path = new Argument<string>("file") { Description = "A PDF or a text." };
        var page = new Option<int?>("--page") { Description = "Only this page, at length.", HelpName = "N" };
        var svg = new Option<string?>("--svg") { Description = "Folder for a drawing of each page; made when missing.", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "Write JSON.", Arity = ArgumentArity.Zero };
        var password = new Option<string?>("--password") { Description = "Password of an encrypted PDF.", HelpName = "TEXT" };
        var roles = new Option<bool>(
            "--roles")
        { Description = "Show why tables, units of action and owners were read as they were.", Arity = ArgumentArity.Zero };
        var vocabulary = ReadingOptions.Vocabulary();
        Arguments.Add(path);
        foreach (var option in new Option[] { page, svg, json, roles, password, vocabulary })
            Options.Add(option);
        page.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
                result.AddError("--page takes a number from 1.");
        });
        SetAction((parsed, stop) => VocabularyFile.Use(parsed.GetValue(vocabulary), terminal, words =>
        {
            var settings = new InspectSettings(parsed.GetRequiredValue(path), parsed.GetValue(page), parsed.GetValue(svg),
                parsed.GetValue(json), parsed.GetValue(password))
            {
                Roles = parsed.GetValue(roles),
                Vocabulary = words,
            };
            return Stoppable.Run(() => new Inspection(engine, settings, terminal).Run(stop), stop);
        }));
    }
}
