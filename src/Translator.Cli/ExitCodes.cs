namespace Translator.Cli;

/// <summary>What the command tells the shell.</summary>
static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>The engines disagree, or one is too slow.</summary>
    public const int Disagreement = 1;

    /// <summary>A check found errors or warnings.</summary>
    public const int Findings = 1;

    /// <summary>What the user gave is wrong.</summary>
    public const int WrongInput = 2;
}
