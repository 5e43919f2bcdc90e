using Xunit;

namespace Tensorflow.Signatures.Tests;

/// <summary>What the project promises about itself.</summary>
public sealed class SignaturesAloneTests
{
    [Fact]
    public void The_assembly_is_named_as_the_real_one()
    {
        var name = typeof(Binding).Assembly.GetName();
        Assert.Equal("Tensorflow.Binding", name.Name);
        Assert.Equal(new Version(0, 150, 0, 0), name.Version);
    }

    [Fact]
    public void Nothing_is_computed() => Assert.Throws<NullReferenceException>(() => gen_math_ops.add(null!, null!));
}
