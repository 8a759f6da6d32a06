using System.Diagnostics.CodeAnalysis;

namespace PlanExtractor.Cli.Batch.Reading;

/// <summary>
/// Makes a worker misbehave on certain documents, so that tests can see what becomes of the others. PLANEXTRACTOR_TEST_HOOK holds what
/// it shall do, and part of the file's name: <c>loop:evil;allocate:huge;overflow:deep;die:gone;slow:late</c>.
/// </summary>
internal static class TestHook
{
    private const string Variable = "PLANEXTRACTOR_TEST_HOOK";

    /// <summary>Does what is asked for, if anything is.</summary>
    public static void Run(string fileName)
    {
        foreach (var hook in (Environment.GetEnvironmentVariable(Variable) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (hook.Split(':', 2) is [var deed, var part] && fileName.Contains(part, StringComparison.Ordinal))
                Do(deed);
        }
    }

    private static void Do(string deed)
    {
        switch (deed)
        {
            case "loop":
                while (true)
                    Thread.SpinWait(1000);
            case "allocate":
                for (var all = new List<byte[]>(); ; all.Add(new byte[1 << 20]))
                    all.ForEach(bytes => Array.Fill(bytes, (byte)1));
            case "overflow":
                Overflow(0);
                break;
            case "die":
                Environment.FailFast("asked to by a test");
                break;
            case "slow":
                Thread.Sleep(TimeSpan.FromSeconds(1));
                break;
        }
    }

    [SuppressMessage("Performance", "CA1806", Justification = "It never returns.")]
    private static int Overflow(int depth) => depth < 0 ? 0 : Overflow(depth + 1) + 1;
}
