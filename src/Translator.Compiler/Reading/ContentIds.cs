using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Translator.Compiler.Reading;

/// <summary>
/// Short texts that stand for the parts of a compilation without keeping them alive. They are equal for equal content: a compiler server reads the same files anew in
/// every build, and what was found out about them still holds.
/// </summary>
static class ContentIds
{
    static readonly ConditionalWeakTable<object, string> Known = new(), Numbers = new();
    static long last;

    /// <summary>A file: its name and what it says.</summary>
    public static string Of(SyntaxTree tree, CancellationToken cancellation = default)
    {
        if (Known.TryGetValue(tree, out var known)) return known;
        var text = tree.GetText(cancellation);
        var id = $"{tree.FilePath}|{text.Encoding?.CodePage}|{Convert.ToBase64String([.. text.GetChecksum()])}";
        return Known.GetValue(tree, _ => id);
    }

    /// <summary>How a file is parsed.</summary>
    public static string Of(ParseOptions options) => Known.GetValue(options, _ =>
        $"{(options as CSharpParseOptions)?.LanguageVersion}|{options.Kind}|{string.Join(";", options.PreprocessorSymbolNames.OrderBy(s => s, StringComparer.Ordinal))}|{string.Join(";", options.Features.Select(f => $"{f.Key}={f.Value}").OrderBy(f => f, StringComparer.Ordinal))}");

    /// <summary>What the options of a compilation say about meaning; what they say about warnings is for the host, which applies it to what is found.</summary>
    public static string Of(CompilationOptions options) => Known.GetValue(options, _ =>
        $"{options.OutputKind}|{options.CheckOverflow}|{options.NullableContextOptions}|{(options as CSharpCompilationOptions)?.AllowUnsafe}|{string.Join(";", (options as CSharpCompilationOptions)?.Usings ?? Enumerable.Empty<string>())}");

    /// <summary>A reference to a binary: the metadata that it was read from, which hosts share as long as the file is the same.</summary>
    public static string Of(MetadataReference reference) => Known.GetValue(reference, _ =>
        $"{(reference is PortableExecutableReference file ? Number(Metadata(file)) : Number(reference))}|{string.Join(";", reference.Properties.Aliases)}");

    static object Metadata(PortableExecutableReference file)
    {
        try
        {
            return file.GetMetadataId();
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            return file; // the compiler reports it
        }
    }

    /// <summary>A number that no other object has.</summary>
    static string Number(object value) => Numbers.GetValue(value, _ => Interlocked.Increment(ref last).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
