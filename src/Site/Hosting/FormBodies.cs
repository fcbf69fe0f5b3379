using System.Text;

namespace EmploymentNet.Site.Hosting;

/// <summary>
/// Reads a form before anything else does: the framework's reader answers 500 to a NUL character in a field and to multipart
/// that is cut off. NUL is dropped like every other control character; a body that is no form gets a 400 page.
/// </summary>
public static class FormBodies
{
    /// <summary>Bytes. The longest text there is takes 5,000 characters, at most 12 bytes each when percent-encoded.</summary>
    public const int Limit = 256 * 1024;

    public static IApplicationBuilder UseFormBodies(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType || context.IsErrorPage() || await Read(context.Request))
                await next(context);
            else
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
        });

    private static async Task<bool> Read(HttpRequest request)
    {
        try
        {
            if (request.ContentType!.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
                request.Body = await WithoutNul(request);
            await request.ReadFormAsync();
            return true;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return false;
        }
    }

    private static async Task<MemoryStream> WithoutNul(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.Latin1);
        var body = (await reader.ReadToEndAsync()).Replace("%00", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
        return new MemoryStream(Encoding.Latin1.GetBytes(body));
    }
}
