using System.Collections;
using System.Runtime.CompilerServices;

namespace Translator;

/// <summary>The sizes of a tensor's dimensions, outermost first; the empty shape is a scalar's. Written as <c>[n, t, 3]</c> where one is asked for.</summary>
[CollectionBuilder(typeof(Shape), nameof(Of))]
public sealed class Shape : IReadOnlyList<Dim>, IEquatable<Shape>
{
    readonly Dim[] dims;

    /// <summary>A shape of the given sizes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dims"/> is null.</exception>
    public Shape(params Dim[] dims) => this.dims = dims ?? throw new ArgumentNullException(nameof(dims));

    /// <summary>A shape of the given sizes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dims"/> is null.</exception>
    public Shape(IEnumerable<Dim> dims) => this.dims = [.. dims ?? throw new ArgumentNullException(nameof(dims))];

    /// <summary>A shape of the given sizes: what <c>[n, t, 3]</c> means.</summary>
    public static Shape Of(ReadOnlySpan<Dim> dims) => new(dims.ToArray());

    /// <summary>The sizes, where a function asks for a list of them: <c>x.View(y.Shape)</c>.</summary>
    public static implicit operator Dim[](Shape shape) => [.. shape.dims];

    /// <summary>The shape of a scalar: no dimensions, one element.</summary>
    public static Shape Scalar { get; } = new([]);

    /// <summary>Number of dimensions; PyTorch's <c>dim()</c>.</summary>
    public int Rank => dims.Length;

    /// <summary>Number of dimensions.</summary>
    public int Count => dims.Length;

    /// <summary>The size of a dimension; negative numbers count from the last one.</summary>
    /// <exception cref="ModelException">There is no such dimension.</exception>
    public Dim this[int dim] => dims[Axis(dim, dims.Length)];

    /// <summary>Whether every size is a number.</summary>
    public bool IsKnown => Array.TrueForAll(dims, d => d.IsKnown);

    /// <summary>Number of elements: the product of all sizes.</summary>
    public Dim Elements => dims.Aggregate((Dim)1, (product, dim) => product * dim);

    /// <summary>The sizes as numbers.</summary>
    /// <exception cref="ModelException">A size is unknown.</exception>
    public long[] ToArray() => Array.ConvertAll(dims, d => (long)d);

    /// <summary>Turns a dimension that may count from the end into its index from 0.</summary>
    /// <param name="dim">-<paramref name="rank"/> to <paramref name="rank"/> - 1.</param>
    /// <param name="rank">Number of dimensions.</param>
    /// <param name="argument">Name of the parameter that carries <paramref name="dim"/>, for the error.</param>
    /// <exception cref="ModelException">There is no such dimension.</exception>
    public static int Axis(int dim, int rank, string argument = "dim") =>
        dim >= -rank && dim < rank
            ? dim < 0 ? dim + rank : dim
            : throw new ModelException(rank == 0
                ? $"dimension {dim} of a tensor that has none (it is a scalar)"
                : $"dimension {dim} is out of range: the tensor has {rank}, so {-rank} to {rank - 1}", argument);

    /// <summary>This shape with some sizes replaced.</summary>
    public Shape Substitute(IReadOnlyDictionary<string, Dim> sizes) => new(dims.Select(d => d.Substitute(sizes)));

    /// <summary>This shape with one size replaced.</summary>
    public Shape With(int dim, Dim size)
    {
        var copy = (Dim[])dims.Clone();
        copy[Axis(dim, copy.Length)] = size;
        return new(copy);
    }

    /// <summary>This shape without one dimension.</summary>
    public Shape Without(int dim) => new(dims.Where((_, i) => i != Axis(dim, dims.Length)));

    /// <summary>This shape with a dimension put in.</summary>
    public Shape Insert(int index, Dim size) => new([.. dims.Take(index), size, .. dims.Skip(index)]);

    /// <summary>The sizes of <paramref name="length"/> dimensions from <paramref name="start"/> on: what C# makes of <c>x.Shape[1..3]</c>.</summary>
    /// <exception cref="ModelException">There are not so many.</exception>
    public Shape Slice(int start, int length) => start >= 0 && length >= 0 && start <= dims.Length - length
        ? new(dims.Skip(start).Take(length))
        : throw new ModelException($"the shape {this} has {dims.Length} sizes, and none from {start} to {start + length}");

    /// <summary>Takes the sizes apart: <c>var (n, t) = x.Shape</c>.</summary>
    public void Deconstruct(out Dim d0, out Dim d1) => (d0, d1) = (Part(0, 2), Part(1, 2));

    /// <summary>Takes the sizes apart.</summary>
    public void Deconstruct(out Dim d0, out Dim d1, out Dim d2) => (d0, d1, d2) = (Part(0, 3), Part(1, 3), Part(2, 3));

    /// <summary>Takes the sizes apart.</summary>
    public void Deconstruct(out Dim d0, out Dim d1, out Dim d2, out Dim d3) => (d0, d1, d2, d3) = (Part(0, 4), Part(1, 4), Part(2, 4), Part(3, 4));

    /// <summary>Takes the sizes apart.</summary>
    public void Deconstruct(out Dim d0, out Dim d1, out Dim d2, out Dim d3, out Dim d4) =>
        (d0, d1, d2, d3, d4) = (Part(0, 5), Part(1, 5), Part(2, 5), Part(3, 5), Part(4, 5));

    /// <summary>Takes the sizes apart.</summary>
    public void Deconstruct(out Dim d0, out Dim d1, out Dim d2, out Dim d3, out Dim d4, out Dim d5) =>
        (d0, d1, d2, d3, d4, d5) = (Part(0, 6), Part(1, 6), Part(2, 6), Part(3, 6), Part(4, 6), Part(5, 6));

    /// <summary>Takes the sizes apart.</summary>
    public void Deconstruct(out Dim d0, out Dim d1, out Dim d2, out Dim d3, out Dim d4, out Dim d5, out Dim d6) =>
        (d0, d1, d2, d3, d4, d5, d6) = (Part(0, 7), Part(1, 7), Part(2, 7), Part(3, 7), Part(4, 7), Part(5, 7), Part(6, 7));

    Dim Part(int index, int count) => dims.Length == count ? dims[index] : throw new ModelException($"the shape {this} has {dims.Length} sizes and is taken apart into {count}");

    /// <inheritdoc/>
    public bool Equals(Shape? other) => other is not null && dims.AsSpan().SequenceEqual(other.dims);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Shape);

    /// <inheritdoc/>
    public override int GetHashCode() => dims.Aggregate(17, (hash, dim) => hash * 31 + dim.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", dims)}]";

    /// <inheritdoc/>
    public IEnumerator<Dim> GetEnumerator() => ((IEnumerable<Dim>)dims).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
