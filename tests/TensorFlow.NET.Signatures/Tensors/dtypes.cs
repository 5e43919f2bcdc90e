namespace Tensorflow;

public static class dtypes
{
    public static TF_DataType @bool = default!;
    public static TF_DataType int8 = default!;
    public static TF_DataType int32 = default!;
    public static TF_DataType int64 = default!;
    public static TF_DataType uint8 = default!;
    public static TF_DataType uint32 = default!;
    public static TF_DataType uint64 = default!;
    public static TF_DataType float32 = default!;
    public static TF_DataType float16 = default!;
    public static TF_DataType float64 = default!;
    public static TF_DataType complex = default!;
    public static TF_DataType complex64 = default!;
    public static TF_DataType complex128 = default!;
    public static TF_DataType variant = default!;
    public static TF_DataType resource = default!;
    public static Type as_system_dtype(this TF_DataType type) => throw null!;
    public static TF_DataType as_tf_dtype(this Type type) => throw null!;
    public static TF_DataType tf_dtype_from_name(string name) => throw null!;
    public static DataType as_datatype_enum(this TF_DataType type) => throw null!;
    public static TF_DataType as_base_dtype(this TF_DataType type) => throw null!;
    public static int name(this TF_DataType type) => throw null!;
    public static string as_numpy_name(this TF_DataType type) => throw null!;
    public static string as_python_name(this TF_DataType type) => throw null!;
    public static int get_datatype_size(this TF_DataType type) => throw null!;
    public static Type as_numpy_dtype(this DataType type) => throw null!;
    public static DataType as_base_dtype(this DataType type) => throw null!;
    public static TF_DataType as_tf_dtype(this DataType type) => throw null!;
    public static TF_DataType as_ref(this TF_DataType type) => throw null!;
    public static long min(this TF_DataType type) => throw null!;
    public static long max(this TF_DataType type) => throw null!;
    public static bool is_complex(this TF_DataType type) => throw null!;
    public static bool is_integer(this TF_DataType type) => throw null!;
    public static bool is_unsigned(this TF_DataType type) => throw null!;
    public static bool is_bool(this TF_DataType type) => throw null!;
    public static bool is_floating(this TF_DataType type) => throw null!;
    public static bool is_ref_dtype(this TF_DataType type) => throw null!;
    public static bool is_compatible_with(this TF_DataType self, TF_DataType other) => throw null!;
    public static TF_DataType real_dtype(this TF_DataType self) => throw null!;
    public static bool is_value_dtype(this TF_DataType type) => throw null!;
}
