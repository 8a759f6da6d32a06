using System.Text.RegularExpressions;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Words;

public sealed partial class WordListTest
{
    private static readonly Vocabulary Words = Vocabulary.Read("a\t3\t目標 目標値 値\na\t1\t現状").Value!;
    private static readonly WordList List = WordList.From(Words, "a");

    // WordList.Grammar("value.label")
    [GeneratedRegex("""WordList\.Grammar\("([^"]+)"\)""")]
    private static partial Regex Asked { get; }

    [TestCase("目標値は", 0, "目標値")]
    [TestCase("目標は", 0, "目標")]
    [TestCase("の目標", 0, null)]
    [TestCase("の目標", 1, "目標")]
    [TestCase("目標", 2, null)]
    public void At_Place_IsTheLongestWordThere(string text, int at, string? word) => Assert.That(List.At(text, at), Is.EqualTo(word));

    // A joiner alone is no letter.
    [Test]
    public void Read_WordWithoutLetters_IsSaid() => Assert.That(Vocabulary.Read("a\t3\t\u200B").IsRead, Is.False);

    [TestCase("今の目標値", "目標値")]
    [TestCase("数値", "値")]
    [TestCase("目標は", null)]
    public void EndOf_Text_IsItsLongestEnd(string text, string? word) => Assert.That(List.EndOf(text), Is.EqualTo(word));

    [TestCase("目　標 値：5", 5)]
    [TestCase("目標：5", 2)]
    [TestCase(" 目標", 0)]
    [TestCase("目 的", 0)]
    public void SpacedAt_LettersSetApart_AreAWord(string text, int end) => Assert.That(List.SpacedAt(text), Is.EqualTo(end));

    [TestCase("現状と目標と現状", false, 0)]
    [TestCase("現状と目標と現状", true, 6)]
    [TestCase("課題", true, -1)]
    public void IndexIn_Text_IsTheFirstOrLastPlace(string text, bool last, int at) => Assert.That(List.IndexIn(text, last), Is.EqualTo(at));

    [Test]
    public void FindIn_Text_IsEveryPlace() =>
        Assert.That(List.FindIn("目標値と現状"), Is.EqualTo(new[] { (0, 3), (2, 3), (4, 6) }));

    [TestCase("目標値", true, true)]
    [TestCase("目標値です", false, true)]
    [TestCase("目的", false, false)]
    public void Has_WholeText_StandIn_Part(string text, bool has, bool standIn) =>
        Assert.That((List.Has(text), List.StandIn(text)), Is.EqualTo((has, standIn)));

    [Test]
    public void From_VocabularyWithMore_HasBoth()
    {
        var more = WordList.From(Words.With(Vocabulary.Read("a\t3\tめあて").Value!), "a");
        Assert.That((more.Has("めあて"), more.Has("目標")), Is.EqualTo((true, true)));
    }

    [Test]
    public void Sources_RolesOfTheGrammar_AreInTheVocabulary()
    {
        var asked = Repository.Sources.SelectMany(s => Asked.Matches(s.Text))
            .Select(m => Vocabulary.Grammar + m.Groups[1].Value).ToHashSet();
        var roles = Vocabulary.Standard.Roles.Where(r => r.StartsWith(Vocabulary.Grammar, StringComparison.Ordinal));
        Assert.That(asked, Is.EquivalentTo(roles));
    }
}
