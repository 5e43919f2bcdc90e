using System.Runtime.CompilerServices;

namespace Translator.Cli.Tests;

/// <summary>A snapshot that is missing fails its test instead of being written: a test that accepts whatever it first sees asserts nothing.</summary>
static class Snapshots
{
    [ModuleInitializer]
    internal static void AreRequired() => Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", "true");
}
