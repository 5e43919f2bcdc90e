using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Translator.Cli.Loading;

/// <summary>What <c>.editorconfig</c> and <c>.globalconfig</c> files say: severities, and options of analyzers, the project's properties among them.</summary>
sealed class EditorConfiguration : AnalyzerConfigOptionsProvider
{
    readonly AnalyzerConfigSet files;

    EditorConfiguration(IEnumerable<string> paths)
    {
        files = AnalyzerConfigSet.Create(paths.Select(path => AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(path)), Path.GetFullPath(path))).ToList());
        Severities = new FileSeverities(files);
    }

    /// <summary>The severities, for options of a compilation.</summary>
    public SyntaxTreeOptionsProvider Severities { get; }

    public override AnalyzerConfigOptions GlobalOptions => new Options(files.GlobalConfigOptions.AnalyzerOptions);

    /// <summary>Of files that the compiler is told of.</summary>
    /// <exception cref="InputException">One of them cannot be read.</exception>
    public static EditorConfiguration Of(IEnumerable<string> files)
    {
        try
        {
            return new(files.Where(File.Exists));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(e.Message);
        }
    }

    /// <summary>Of the files in the folders of sources and above them, as the SDK finds them.</summary>
    /// <exception cref="InputException">One of them cannot be read.</exception>
    public static EditorConfiguration Above(IEnumerable<string> sources)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources)
            for (var folder = Path.GetDirectoryName(Path.GetFullPath(source)); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder)) { }

        return Of(folders.Select(folder => Path.Combine(folder, ".editorconfig")));
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(For(files, tree).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(files.GetOptionsForSourcePath(Path.GetFullPath(textFile.Path)).AnalyzerOptions);

    static AnalyzerConfigOptionsResult For(AnalyzerConfigSet files, SyntaxTree tree) => tree.FilePath.Length == 0 ? files.GlobalConfigOptions : files.GetOptionsForSourcePath(Path.GetFullPath(tree.FilePath));

    sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    sealed class FileSeverities(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => For(files, tree).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
