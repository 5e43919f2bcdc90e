namespace Tensorflow;

public class gen_image_ops
{
    public static Tensor adjust_contrastv2(Tensor images, Tensor contrast_factor, string name = null) => throw null!;
    public static Tensor adjust_contrastv2(Tensor image, float contrast_factor, string name = null) => throw null!;
    public static Tensor adjust_hue(Tensor images, Tensor delta, string name = null) => throw null!;
    public static Tensor adjust_hue(Tensor images, float delta, string name = null) => throw null!;
    public static Tensor adjust_saturation(Tensor images, Tensor scale, string name = null) => throw null!;
    public static Tensor adjust_saturation(Tensor images, float scale, string name = null) => throw null!;
    public static (Tensor, Tensor, Tensor, Tensor) combined_non_max_suppression(Tensor boxes, Tensor scores, Tensor max_output_size_per_class, Tensor max_total_size, Tensor iou_threshold, Tensor score_threshold, bool pad_per_class = false, bool clip_boxes = true, string name = null) => throw null!;
    public static Tensor crop_and_resize(Tensor image, Tensor boxes, Tensor box_ind, Tensor crop_size, string method = "bilinear", float extrapolation_value = 0f, string name = null) => throw null!;
    public static Tensor convert_image_dtype(Tensor image, TF_DataType dtype, bool saturate = false, string name = null) => throw null!;
    public static Tensor decode_image(Tensor contents, long channels = 0, TF_DataType dtype = TF_DataType.TF_UINT8, bool expand_animations = true, string name = null) => throw null!;
    public static Tensor decode_jpeg(Tensor contents, long channels = 0, long ratio = 1, bool fancy_upscaling = true, bool try_recover_truncated = false, float acceptable_fraction = 1, string dct_method = "", string name = null) => throw null!;
    public static Tensor decode_gif(Tensor contents, string name = null) => throw null!;
    public static Tensor decode_png(Tensor contents, int channels = 0, TF_DataType dtype = TF_DataType.TF_UINT8, string name = null) => throw null!;
    public static Tensor decode_bmp(Tensor contents, int channels = 0, string name = null) => throw null!;
    public static Tensor resize_bilinear(Tensor images, Tensor size, bool align_corners = false, bool half_pixel_centers = false, string name = null) => throw null!;
    public static Tensor resize_bicubic(Tensor images, Tensor size, bool align_corners = false, bool half_pixel_centers = false, string name = null) => throw null!;
    public static Tensor resize_nearest_neighbor<Tsize>(Tensor images, Tsize size, bool align_corners = false, bool half_pixel_centers = false, string name = null) => throw null!;
    public static Tensor resize_nearest_neighbor_grad(Tensor grads, Tensor size, bool align_corners = false, bool half_pixel_centers = false, string name = null) => throw null!;
}
