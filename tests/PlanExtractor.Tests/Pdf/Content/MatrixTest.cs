using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Content;

namespace PlanExtractor.Tests.Pdf.Content;

public sealed class MatrixTest
{
    private static readonly Matrix Turned = new(0, 1, -1, 0, 0, 0);

    [Test]
    public void Then_FirstAppliesFirst()
    {
        var both = new Matrix(2, 0, 0, 3, 10, 20).Then(Turned);
        Assert.That(both.Apply(1, 1), Is.EqualTo(new PagePoint(-23, 12)));
    }

    [Test]
    public void Moved_IsMeasuredBeforeTheMatrix() =>
        Assert.That(new Matrix(2, 0, 0, 2, 1, 1).Moved(3, 4).Apply(0, 0), Is.EqualTo(new PagePoint(7, 9)));

    [Test]
    public void Apply_BoxTurnedObliquely_IsTheBoxAroundIt()
    {
        var half = Math.Sqrt(0.5);
        var box = new Matrix(half, half, -half, half, 0, 0).Apply(0, 0, 1, 1);
        Assert.That((box.Left, box.Top, box.Right, box.Bottom), Is.EqualTo((-half, 0.0, half, 2 * half)));
    }

    [Test]
    public void Scale_OfAMirror_IsPositive() => Assert.That(new Matrix(2, 0, 0, -8, 0, 0).Scale, Is.EqualTo(4));

    [TestCase(new double[] { 1, 2, 3 })]
    [TestCase(new[] { 1, 0, 0, double.NaN, 0, 0 })]
    public void Read_WhatIsNoMatrix_IsTheIdentity(double[] numbers) => Assert.That(Matrix.Read(numbers), Is.EqualTo(Matrix.Identity));
}
