using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public class MarkupTest
{
    [TestCase("手続<sup>※9</sup>の電子化", "手続の電子化")]
    [TestCase("BPR <sup>※23</sup> を実行", "BPRを実行")]
    [TestCase("検討<br>実施", "検討\n実施")]
    [TestCase("検討<br/>実施", "検討\n実施")]
    [TestCase("<ul><li>申請</li><li>審査</li></ul>", "申請\n審査")]
    [TestCase("<ul style=\"list-style-type: none\"> ・申請 ・審査", "・申請 ・審査")]
    [TestCase("<ul> 職員研修の実施 外部の人の派遣", "職員研修の実施\n外部の人の派遣")]
    [TestCase("<p>一<p>二", "一\n二")]
    [TestCase("<b>太字</b>と<i>斜体", "太字と斜体")]
    [TestCase("<table><tr><td>一</td><td>二</td></tr><tr><td>三</td></tr></table>", "一 二\n三")]
    [TestCase("A &amp; B<br>C", "A & B\nC")]
    public void ToText_Fragment_IsText(string fragment, string text) => Assert.That(Markup.ToText(fragment), Is.EqualTo(text));

    [TestCase("<請求関係> 請求書")]
    [TestCase("人口<1万人")]
    [TestCase("a < b > c")]
    [TestCase("A &amp; B")]
    [TestCase("<unknown>x</unknown>")]
    public void ToText_NoTag_Stays(string text) => Assert.That(Markup.ToText(text), Is.EqualTo(text));

    [Test]
    public void ToText_WhatOnlyLooksLikeATag_IsTextBesideTags() => Assert.That(Markup.ToText("<請求関係><br>請求書"), Is.EqualTo("<請求関係>\n請求書"));

    [TestCase("<tr><td>指標<td>目標", true)]
    [TestCase("<ul style=\"list-style-type: none\"> ・申請", true)]
    [TestCase("<p></p> <br>", false)]
    [TestCase("<p title=\"a>b\">", false)]
    [TestCase("<p title=a>b\"", true)]
    [TestCase("<p a\"=\">x", false)]
    [TestCase("<p><sup>※1</sup>", false)]
    [TestCase("<p>&#32;", false)]
    public void HasText_OnlyWhereItIsSure(string fragment, bool has) => Assert.That(Markup.HasText(fragment), Is.EqualTo(has));

    [Test]
    public void ToText_DeepNesting_IsBounded() =>
        Assert.That(Markup.ToText(string.Concat(Enumerable.Repeat("<div>", 5000)) + "深い"), Is.EqualTo("深い"));
}
