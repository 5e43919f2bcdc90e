using System.Text.RegularExpressions;

namespace Translator.Engines.Processes;

/// <summary>Why <c>dotnet</c> failed, in its own words.</summary>
static partial class DotnetReason
{
    /// <summary>The first error; NuGet and the compiler print <c>path : error NU1101: sentence [project]</c>.</summary>
    public static string Of(CapturedProcess dotnet)
    {
        var match = ErrorLine().Match(dotnet.Output + dotnet.Error);
        return match.Success ? match.Groups["error"].Value.Trim() : $"dotnet ended with code {dotnet.ExitCode}";
    }

    [GeneratedRegex(@"error (?<error>[A-Z]+\d+: [^\r\n]*?)(\s*\[[^\]\r\n]*\])?\s*$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
