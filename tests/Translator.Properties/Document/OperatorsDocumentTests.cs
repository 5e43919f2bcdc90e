using System.Reflection;

namespace Translator.Properties.Document;

/// <summary>The page of operators and targets: complete, and as the tables are.</summary>
public sealed class OperatorsDocumentTests
{
    static readonly string File = Path.Combine(typeof(OperatorsDocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Root").Value!, "docs", "operators.md");

    public static TheoryData<string, string> Cells
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var target in OperatorsDocument.Tables.Keys)
                foreach (var type in OperatorsDocument.Operators) data.Add(target, type.Name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_operator_has_a_row_or_a_reason(string target, string @operator)
    {
        var (supported, reason) = OperatorsDocument.Tables[target](OperatorsDocument.Operators.Single(t => t.Name == @operator));
        Assert.True(supported || reason is { Length: > 0 }, $"{target} has neither a row for {@operator} nor a reason against it: add one to its family under Lowering/ of the target");
    }

    [Fact]
    public void The_document_says_what_the_tables_say()
    {
        var text = OperatorsDocument.Write();
        if (Environment.GetEnvironmentVariable("TRANSLATOR_UPDATE_DOCS") is { Length: > 0 }) System.IO.File.WriteAllText(File, text);
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }
}
