using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace EmploymentNet.Testing;

public static class OwnCertificate
{
    public const string Password = "for-this-test";

    /// <summary>A fresh certificate with its key, as the PKCS #12 file that Production asks for.</summary>
    public static string WriteTo(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=EmploymentNet keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        var file = Path.Combine(folder, "keys.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, Password));
        return file;
    }
}
