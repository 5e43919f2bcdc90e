namespace Tensorflow;

public class Slice
{
    public static readonly Slice All = default!;
    public static readonly Slice None = default!;
    public static readonly Slice Ellipsis = default!;
    public static readonly Slice NewAxis = default!;
    public static Slice Index(int index) => throw null!;
    public int? Start = default!;
    public int? Stop = default!;
    public int Step = default!;
    public bool IsIndex = default!;
    public bool IsEllipsis = default!;
    public bool IsNewAxis = default!;
    public int? Length => throw null!;
    public Slice(int? start = null, int? stop = null, int step = 1, bool isIndex = false) => throw null!;
    public Slice(string slice_notation) => throw null!;
    public static Slice[] ParseSlices(string multi_slice_notation) => throw null!;
    public static string FormatSlices(params Slice[] slices) => throw null!;
    public static bool operator ==(Slice a, Slice b) => throw null!;
    public static bool operator !=(Slice a, Slice b) => throw null!;
    public override bool Equals(object obj) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
    public int GetSize() => throw null!;
    public static Slice operator ++(Slice a) => throw null!;
    public static Slice operator --(Slice a) => throw null!;
    public static implicit operator Slice(int index) => throw null!;
    public static implicit operator Slice(string slice) => throw null!;
}
