using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Claims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Recording_IsHandedOver",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Recording_Place",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Recording_Staff",
                table: "Questions");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Facts");

            migrationBuilder.AddColumn<DateTime>(
                name: "ActiveUtc",
                table: "Claim",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            // Whoever has a question in hand now was at it when they claimed it, at the latest.
            migrationBuilder.Sql("UPDATE \"Claim\" SET \"ActiveUtc\" = \"ClaimedUtc\"");

            migrationBuilder.AddColumn<string>(
                name: "Ending",
                table: "Claim",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Handover",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<Guid>(type: "TEXT", nullable: false),
                    To = table.Column<Guid>(type: "TEXT", nullable: false),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sealed = table.Column<byte[]>(type: "BLOB", nullable: true),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handover", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Handover_Questions_QuestionNumber",
                        column: x => x.QuestionNumber,
                        principalTable: "Questions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Recusal",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Utc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    QuestionNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recusal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recusal_Questions_QuestionNumber",
                        column: x => x.QuestionNumber,
                        principalTable: "Questions",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Claim_Holder",
                table: "Claim",
                column: "Staff",
                filter: "\"ReleasedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Handover_Question",
                table: "Handover",
                column: "QuestionNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Recusal_Question_Staff",
                table: "Recusal",
                columns: new[] { "QuestionNumber", "Staff" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Handover");

            migrationBuilder.DropTable(
                name: "Recusal");

            migrationBuilder.DropIndex(
                name: "IX_Claim_Holder",
                table: "Claim");

            migrationBuilder.DropColumn(
                name: "ActiveUtc",
                table: "Claim");

            migrationBuilder.DropColumn(
                name: "Ending",
                table: "Claim");

            migrationBuilder.AddColumn<bool>(
                name: "Recording_IsHandedOver",
                table: "Questions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Recording_Place",
                table: "Questions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Recording_Staff",
                table: "Questions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place",
                table: "Facts",
                type: "TEXT",
                maxLength: 40,
                nullable: true);
        }
    }
}
