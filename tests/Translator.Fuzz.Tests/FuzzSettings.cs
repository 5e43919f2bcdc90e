using System.Globalization;

namespace Translator.Fuzz.Tests;

/// <summary>How much is tried: a fixed few in CI, <c>TRANSLATOR_FUZZ=10000</c> in a long run, which <c>TRANSLATOR_FUZZ_SEED</c> begins elsewhere.</summary>
static class FuzzSettings
{
    /// <summary>Findings after which a run ends.</summary>
    public const int Enough = 20;

    /// <summary>The first seed; each try has the next one.</summary>
    public static int FirstSeed => Setting("TRANSLATOR_FUZZ_SEED", 1);

    /// <summary>How many are tried.</summary>
    /// <param name="few">Unless the environment says.</param>
    public static int Count(int few) => Setting("TRANSLATOR_FUZZ", few);

    static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
