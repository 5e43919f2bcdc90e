namespace Translator.Properties.Differences.Indices;

/// <summary>What an engine does with an index that is out of range.</summary>
enum Happening
{
    /// <summary>It ends with one line that names the operator.</summary>
    Refuses,

    /// <summary>A negative index counts from the end.</summary>
    CountsFromTheEnd,

    /// <summary>The index equals no class.</summary>
    GivesZeros,

    /// <summary>It goes on with whatever stands in its memory there.</summary>
    ReadsBeside,

    /// <summary>It writes into its memory there, which may end it or change other tensors: not run.</summary>
    WritesBeside,
}
