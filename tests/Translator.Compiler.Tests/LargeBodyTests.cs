using Translator.Compiler.Reading;

namespace Translator.Compiler.Tests;

/// <summary>A method of a thousand statements: Roslyn binds it as a whole, which a reader that can be cancelled waits for on another thread.</summary>
public class LargeBodyTests
{
    static readonly string Source = $$"""
        using Translator;
        using static Translator.Functional;
        [Model]
        public sealed class Long : Module
        {
            readonly Linear fc = new(4, 4);
            public Tensor Forward([Shape("N", 4)] Tensor x)
            {
        {{string.Concat(Enumerable.Range(0, 1000).Select(i => $"        x = Relu(fc.Forward(x)) * {i % 7};\n"))}}
                return x;
            }
        }
        """;

    static ModelReading Read(CancellationToken cancellation)
    {
        var compilation = Sources.Compile(("Long.cs", Source));
        return ModelReader.Read(compilation, compilation.GetTypeByMetadataName("Long")!, cancellation: cancellation);
    }

    [Fact]
    public void ItReadsAlikeWhetherItCanBeCancelledOrNot()
    {
        using var source = new CancellationTokenSource();

        var graph = Read(source.Token).Graph!;

        Assert.Equal(1000, graph.Nodes.Count(n => n.Operator is Operators.Linear));
        Assert.Equal(Read(default).Graph!.ToString(), graph.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(30)]
    public void ItEndsWhenCancelledWheneverThatIs(int milliseconds)
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(milliseconds);

        // either it was too late, or the reading ends as a cancelled one and in no other way
        if (Record.Exception(() => Read(source.Token)) is { } ended) Assert.IsAssignableFrom<OperationCanceledException>(ended);
    }
}
